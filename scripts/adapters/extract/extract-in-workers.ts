import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { ExtractedPage } from '../../pipeline/gather/extract/extracted-page.ts';
import { fail, type Result } from '../../pipeline/outcome/result.ts';
import type { ExtractFailure, Extractor, FetchedPage } from '../../pipeline/gather/extract/extractor.ts';

export interface WorkerOptions {
  /** How many pages are read at once. */
  workers: number;
  /** Milliseconds that a page may take; real ones take 50, the slowest of 269 took 900. */
  timeLimit: number;
  /** Megabytes of heap that a worker may use; 269 real pages are read with 128. */
  memory: number;
}

const DEFAULTS: WorkerOptions = { workers: 2, timeLimit: 5_000, memory: 192 };

/** Megabytes of the heap for what is short-lived, which V8 would let grow to more than the rest. */
const YOUNG = 32;

const PROGRAM = new URL('./extract-worker.ts', import.meta.url);

/** An extractor that can be closed. */
export interface ClosableExtractor extends Extractor {
  close(): Promise<void>;
}

/**
 * Reads pages in threads of their own: a page that takes too long or too much memory costs its thread, which is
 * replaced, and nothing else.
 */
export function extractInWorkers(options: Partial<WorkerOptions> = {}): ClosableExtractor {
  const { workers, timeLimit, memory } = { ...DEFAULTS, ...options };
  const queue = new PQueue({ concurrency: workers });
  const idle: Worker[] = [];

  async function extract(page: FetchedPage): Promise<Result<ExtractedPage, ExtractFailure>> {
    const worker = idle.pop() ?? startWorker(memory);
    try {
      worker.postMessage(page);
      const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(timeLimit) })) as [
        Result<ExtractedPage, ExtractFailure>,
      ];
      idle.push(worker);
      return answer;
    } catch (error) {
      void worker.terminate();
      return fail(failureOf(error as Error, timeLimit));
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

function startWorker(memory: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG };
  const worker = new Worker(PROGRAM, { resourceLimits });
  // A thread that runs out of memory while it is being ended has nobody left who listens.
  return worker.on('error', () => undefined);
}

function failureOf(error: Error, timeLimit: number): ExtractFailure {
  if (error.name === 'AbortError') {
    return { reason: 'took too long', detail: `over ${timeLimit / 1000} s` };
  }
  return { reason: 'unreadable', detail: error.message.slice(0, 200) };
}
