import type { Worker } from 'node:worker_threads';
import { availableParallelism, freemem } from 'node:os';
import PQueue from 'p-queue';
import { fail, type Result } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { askWorker, startWorker } from '../worker/ask-worker.ts';
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

  async #ask({ model, files, sentences, cpuLimit, end }: ThreadQuestion): Promise<BergamotAnswer> {
    if (end?.aborted) return fail({ reason: 'broken off', detail: 'the run is over' });
    const thread = this.#take(model);
    try {
      thread.worker ??= await startWorker(this.#options.program ?? PROGRAM);
      if (thread.model !== model) {
        thread.model = undefined;
        const read = await files();
        if (!read.ok) return read;
        const loaded = await send(thread.worker, { load: read.value }, this.#options.loadLimit, end);
        if (!loaded.ok) return loaded;
        thread.model = model;
      }
      return await send(thread.worker, { sentences }, cpuLimit, end);
    } catch (error) {
      await this.#end(thread);
      const detail = error instanceof Error ? error.message : 'the engine stopped';
      return fail({ reason: 'broken off', detail });
    } finally {
      if (this.#all.has(thread)) this.#idle.push(thread);
    }
  }

  /** An idle thread that holds the model, else one that holds none, else the one that was idle longest. */
  #take(model: string): Thread {
    const places = [
      this.#idle.findIndex((thread) => thread.model === model),
      this.#all.size < this.#options.workers ? -1 : 0,
    ];
    const place = places.find((each) => each >= 0);
    const [thread] = place === undefined ? [] : this.#idle.splice(place, 1);
    const taken = thread ?? { worker: undefined, model: undefined };
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
