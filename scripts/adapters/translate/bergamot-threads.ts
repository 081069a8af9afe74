import type { Worker } from 'node:worker_threads';
import { availableParallelism, freemem } from 'node:os';
import PQueue from 'p-queue';
import { repeatableMessage } from '../../pipeline/outcome/repeatable-message.ts';
import { fail, type Result } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { askWorker, startWorker, WorkLimitError } from '../worker/ask-worker.ts';
import type { ModelFiles } from './bergamot-model.ts';
import type { BergamotAnswer, BergamotRequest } from './bergamot-worker.ts';

/** The program of a thread. */
const PROGRAM = new URL('./bergamot-worker.ts', import.meta.url);

/**
 * Memory that is left for a thread, in bytes: itself (40 MB, measured), its model (up to 50 MB, twice while it is loaded and
 * once more as the engine prepares it) and the engine's workspace (128 MB), with a margin.
 */
const THREAD_BYTES = 500_000_000;

/** What a thread is asked for. */
export interface ThreadQuestion {
  /** The name of the model, by which a thread that holds it is found. */
  model: string;
  /** Reads the model for a thread that does not hold it. */
  files: () => Promise<Result<ModelFiles, ServiceFailure>>;
  sentences: string[];
  /** CPU time for the sentences, in milliseconds. */
  cpuLimit: number;
  /** Aborts when the run is over; the thread is then ended. */
  end?: AbortSignal | undefined;
}

/** How threads are run. */
export interface ThreadOptions {
  /** How many. */
  workers: number;
  /** Another program, for tests. */
  program?: URL;
  /** CPU time for loading a model, in milliseconds. */
  loadLimit: number;
}

/** As many threads as there are cores and memory for. */
export function usualWorkers(): number {
  // Node 22 and newer know the limit of a container.
  const free = (process as Partial<NodeJS.Process>).availableMemory?.() ?? freemem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(free / THREAD_BYTES)));
}

/** Threads of the embedded engine, each of which holds one model at a time. */
export class BergamotThreads {
  readonly #options: ThreadOptions;
  readonly #queue: PQueue;
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();

  constructor(options: ThreadOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: options.workers });
  }

  /** The English of sentences, from a thread that holds the model, if one is idle; else one loads it. */
  ask(question: ThreadQuestion): Promise<BergamotAnswer> {
    return this.#queue.add(() => this.#ask(question));
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    this.#queue.clear();
    await Promise.all([...this.#all].map((thread) => this.#end(thread)));
  }

  /**
   * Asks one thread. What a thread did before must not decide what becomes of a text, or the number of threads would: one that
   * fails is ended, and if it had worked before, a new one is asked.
   */
  async #ask(question: ThreadQuestion): Promise<BergamotAnswer> {
    for (let isAgain = false; ; isAgain = true) {
      if (question.end?.aborted) return fail({ reason: 'broken off', detail: 'the run is over' });
      const thread = this.#take(isAgain ? undefined : question.model);
      const isNew = thread.worker === undefined;
      const { answer, after } = await this.#askThread(thread, question);
      if (after === 'sound') {
        this.#idle.push(thread);
        return answer;
      }
      await this.#end(thread);
      if (isNew || after === 'at its limit') return answer;
    }
  }

  /** The answer of a thread, and in what state that leaves it. */
  async #askThread(
    thread: Thread,
    question: ThreadQuestion,
  ): Promise<{ answer: BergamotAnswer; after: 'sound' | 'spent' | 'at its limit' }> {
    const { model, files, sentences, cpuLimit, end } = question;
    try {
      thread.worker ??= await startWorker(this.#options.program ?? PROGRAM);
      if (thread.model !== model) {
        thread.model = undefined;
        const read = await files();
        if (!read.ok) return { answer: read, after: 'sound' };
        const loaded = await send(thread.worker, { load: read.value }, this.#options.loadLimit, end);
        if (!loaded.ok) return { answer: loaded, after: 'spent' };
        thread.model = model;
      }
      const answer = await send(thread.worker, { sentences }, cpuLimit, end);
      // After a failure the engine's memory may be in any state.
      return { answer, after: answer.ok ? 'sound' : 'spent' };
    } catch (error) {
      const detail = error instanceof Error ? repeatableMessage(error.message) : 'the engine stopped';
      const after = error instanceof WorkLimitError ? 'at its limit' : 'spent';
      return { answer: fail({ reason: 'broken off', detail }), after };
    }
  }

  /**
   * An idle thread that holds the model, else a new one, else the one that was idle longest; without a model, no thread that
   * holds one is preferred.
   */
  #take(model: string | undefined): Thread {
    const holder = model === undefined ? -1 : this.#idle.findIndex((thread) => thread.model === model);
    const isFull = this.#all.size >= this.#options.workers;
    const [idle] = holder >= 0 || isFull ? this.#idle.splice(Math.max(0, holder), 1) : [];
    const taken = idle ?? { worker: undefined, model: undefined };
    this.#all.add(taken);
    return taken;
  }

  async #end(thread: Thread): Promise<void> {
    this.#all.delete(thread);
    await thread.worker?.terminate();
  }
}

interface Thread {
  worker: Worker | undefined;
  /** The model that it holds. */
  model: string | undefined;
}

async function send(
  worker: Worker,
  request: BergamotRequest,
  cpuLimit: number,
  end: AbortSignal | undefined,
): Promise<BergamotAnswer> {
  return (await askWorker(worker, request, cpuLimit, end)) as BergamotAnswer;
}
