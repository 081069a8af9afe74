import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

/** Limits on the rate of requests. */
export interface Politeness {
  /** Maximum number of concurrent requests, over all hosts. */
  concurrency: number;
  /** Milliseconds between the end of a request and the start of the next to the same host. */
  gap: number;
}

/** Queues requests: one at a time per host, with a pause between them. */
export class HostQueues {
  readonly #hosts = new Map<string, { queue: PQueue; free: number; gap: number }>();
  readonly #all: PQueue;
  readonly #gap: number;

  constructor({ concurrency, gap }: Politeness) {
    this.#all = new PQueue({ concurrency });
    this.#gap = gap;
  }

  /**
   * Runs a request when it reaches the front of its host's queue.
   * @throws the signal's reason when the run ends while the request waits
   */
  async run<T>(host: string, signal: AbortSignal, action: () => Promise<T>): Promise<T> {
    const state = this.#stateOf(host);
    return state.queue.add(async () => {
      await sleep(Math.max(0, state.free - performance.now()), undefined, { signal });
      try {
        return await this.#all.add(action);
      } finally {
        state.free = Math.max(state.free, performance.now() + state.gap);
      }
    });
  }

  /** Holds back requests to a host for some time, as its `Retry-After` asks. */
  holdOff(host: string, milliseconds: number): void {
    const state = this.#stateOf(host);
    state.free = Math.max(state.free, performance.now() + milliseconds);
  }

  /** Lengthens the pause between requests to a host, as its robots.txt asks (`Crawl-delay`). */
  slowDown(host: string, milliseconds: number): void {
    const state = this.#stateOf(host);
    state.gap = Math.max(state.gap, milliseconds);
  }

  #stateOf(host: string) {
    const known = this.#hosts.get(host);
    if (known) return known;
    const fresh = { queue: new PQueue({ concurrency: 1 }), free: 0, gap: this.#gap };
    this.#hosts.set(host, fresh);
    return fresh;
  }
}
