import type { ResourceLimits, Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { ExtractedPage } from '../../pipeline/gather/extract/extracted-page.ts';
import { fail, type Result } from '../../pipeline/outcome/result.ts';
import type { ExtractFailure, Extractor, FetchedPage } from '../../pipeline/gather/extract/extractor.ts';
import { askWorker, startWorker, WorkLimitError } from '../worker/ask-worker.ts';

/** Limits for reading pages. */
export interface WorkerOptions {
  /** Number of pages read at once. */
  workers: number;
  /** CPU time limit for a page, in milliseconds; real ones take 50, the slowest of 269 took 900. */
  cpuLimit: number;
  /** Heap limit of a worker, in megabytes; 128 are enough for 269 real pages. */
  memory: number;
}

const DEFAULTS: WorkerOptions = { workers: 2, cpuLimit: 5_000, memory: 192 };

/** Limit of the young generation of the heap, in megabytes; V8 would let it grow beyond the rest. */
const YOUNG = 32;

const PROGRAM = new URL('./extract-worker.ts', import.meta.url);

/** An extractor that can be closed. */
export interface ClosableExtractor extends Extractor {
  close(): Promise<void>;
}

/**
 * Reads pages in worker threads: a page that exceeds its CPU time or memory costs only its thread, which is replaced. The
 * time of a busy machine does not count, and a page whose thread ended is tried once more.
 * @param program the thread's program, another one in tests
 */
export function extractInWorkers(options: Partial<WorkerOptions> = {}, program = PROGRAM): ClosableExtractor {
  const { workers, cpuLimit, memory } = { ...DEFAULTS, ...options };
  const queue = new PQueue({ concurrency: workers });
  const idle: Worker[] = [];

  /**
   * Reads a page; once more, in a fresh thread, where the first one ended without an answer: the cause can lie in the
   * machine. A page that took too much CPU time would take it again.
   */
  async function extract(page: FetchedPage): Promise<Result<ExtractedPage, ExtractFailure>> {
    const first = await extractOnce(page);
    return first.ok || first.failure.reason !== 'unreadable' ? first : extractOnce(page);
  }

  async function extractOnce(page: FetchedPage): Promise<Result<ExtractedPage, ExtractFailure>> {
    let worker: Worker | undefined;
    try {
      worker = idle.pop() ?? (await startWorker(program, { resourceLimits: limitsOf(memory) }));
      const answer = (await askWorker(worker, page, cpuLimit)) as Result<ExtractedPage, ExtractFailure>;
      idle.push(worker);
      return answer;
    } catch (error) {
      void worker?.terminate();
      return fail(failureOf(error as Error));
    }
  }

  return {
    extract: (page) => queue.add(() => extract(page)),
    close: async () => {
      await queue.onIdle();
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

function limitsOf(memory: number): ResourceLimits {
  return { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG };
}

function failureOf(error: Error): ExtractFailure {
  const reason = error instanceof WorkLimitError ? 'took too long' : 'unreadable';
  return { reason, detail: error.message.slice(0, 200) };
}
