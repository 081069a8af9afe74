import type { ExtractedPage } from '../../pipeline/gather/extract/extracted-page.ts';
import type { ClosableExtractor, ExtractFailure } from '../../pipeline/gather/extract/extractor.ts';
import { fail, type Result } from '../../pipeline/outcome/result.ts';
import { threadFailure } from '../worker/document-failure.ts';
import { type PoolLimits, workerPool } from '../worker/worker-pool.ts';

/** CPU time and memory of a page: real ones take 50 ms, the slowest of 269 took 900, and 128 MB are enough for all. */
const LIMITS: PoolLimits = { workers: 2, cpuLimit: 5_000, memory: 192 };

const PROGRAM = new URL('./extract-worker.ts', import.meta.url);

/**
 * Reads pages in worker threads: a page that exceeds its CPU time or memory costs only its thread, which is replaced. The
 * time of a busy machine does not count, and a page whose thread ended is tried once more.
 * @param program the thread's program, another one in tests
 */
export function extractInWorkers(limits: Partial<PoolLimits> = {}, program = PROGRAM): ClosableExtractor {
  const pool = workerPool(program, { ...LIMITS, ...limits }, { attempts: 2 });
  return {
    extract: async (page) => {
      try {
        return (await pool.ask(page)) as Result<ExtractedPage, ExtractFailure>;
      } catch (error) {
        return fail(threadFailure(error as Error));
      }
    },
    close: () => pool.close(),
  };
}
