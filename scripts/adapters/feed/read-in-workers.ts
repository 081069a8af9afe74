import type { FeedReader, FeedReading } from '../../pipeline/gather/feed/feed-reader.ts';
import { fail } from '../../pipeline/outcome/result.ts';
import { threadFailure } from '../worker/document-failure.ts';
import { type PoolLimits, workerPool } from '../worker/worker-pool.ts';

/** CPU time and memory of a feed: the slowest of 84 recorded ones takes a tenth of each. */
const LIMITS: PoolLimits = { workers: 1, cpuLimit: 2_000, memory: 256 };

const PROGRAM = new URL('./feed-worker.ts', import.meta.url);

/**
 * Reads feeds in a thread of their own: a feed that exceeds its CPU time or memory costs only itself. One whose thread ended is
 * tried once more.
 */
export function readInWorkers(limits: Partial<PoolLimits> = {}): FeedReader {
  const pool = workerPool(PROGRAM, { ...LIMITS, ...limits }, { attempts: 2 });
  return {
    read: async (document) => {
      try {
        return (await pool.ask(document)) as FeedReading;
      } catch (error) {
        return fail(threadFailure(error as Error));
      }
    },
    close: () => pool.close(),
  };
}
