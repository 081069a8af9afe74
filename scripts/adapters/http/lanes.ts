import PQueue from 'p-queue';

/**
 * Lets what is done for a host begin in the order in which it was asked for, one at a time. A server that refuses what
 * comes after a number of requests then refuses the same ones on every machine, however fast its disk is.
 */
export class Lanes {
  readonly #lanes = new Map<string, PQueue>();

  /** Does something when all that was asked for before it, of the same host, is done. */
  run<T>(host: string, action: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(host) ?? new PQueue({ concurrency: 1 });
    this.#lanes.set(host, lane);
    return lane.add(action);
  }
}
