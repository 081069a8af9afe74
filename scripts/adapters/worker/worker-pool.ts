import type { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { askWorker, startWorker, WorkLimitError } from './ask-worker.ts';

/** Limits of the threads of a pool. */
export interface PoolLimits {
  /** Number of questions answered at once. */
  workers: number;
  /** CPU time of an answer, in milliseconds. */
  cpuLimit: number;
  /** Heap of a thread, in megabytes. */
  memory: number;
}

/**
 * Limit of the young generation of the heap, in megabytes; V8 would let it grow beyond the rest. At the peak of a day of
 * 500 pages, 32 takes 55 MB more; 8 takes 8% more CPU time.
 */
const YOUNG = 16;

/** Threads that run one program. */
export interface WorkerPool {
  /**
   * Asks a thread, started when the first is needed; one that fails is replaced.
   * @throws WorkLimitError when the answer takes too much CPU time, or what ended the thread
   */
  ask(question: unknown): Promise<unknown>;
  /**
   * Ends the threads once all questions are answered. A later question has a thread for itself alone: what one failure ends
   * may still be asking for the others, and no thread may keep the process.
   */
  close(): Promise<void>;
}

/**
 * Threads for work on documents from outside: what exceeds its limits costs only its thread.
 * @param attempts how often a question is asked whose thread ends without an answer: the cause can lie in the machine.
 * One that took too much CPU time would take it again, and is asked once
 */
export function workerPool(
  program: URL,
  { workers, cpuLimit, memory }: PoolLimits,
  { attempts = 1 } = {},
): WorkerPool {
  const queue = new PQueue({ concurrency: workers });
  const idle: Worker[] = [];
  let isClosed = false;
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG };

  async function askOnce(question: unknown): Promise<unknown> {
    const worker = idle.pop() ?? (await startWorker(program, { resourceLimits }));
    try {
      const answer = await askWorker(worker, question, cpuLimit);
      if (isClosed) void worker.terminate();
      else idle.push(worker);
      return answer;
    } catch (error) {
      void worker.terminate();
      throw error;
    }
  }

  async function ask(question: unknown, left = attempts): Promise<unknown> {
    try {
      return await askOnce(question);
    } catch (error) {
      if (left <= 1 || error instanceof WorkLimitError) throw error;
      return ask(question, left - 1);
    }
  }

  return {
    ask: (question) => queue.add(() => ask(question)),
    close: async () => {
      await queue.onIdle();
      isClosed = true;
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}
