/** The time limit of a request, from the connection to the last byte, and of all that bring nothing: ten minutes, in milliseconds. */
export const REQUEST_TIME = 600_000;

/** What each file and each byte that came allow beyond that: a second, and one more for every 16 KiB, in milliseconds. */
const TIME_PER_FILE = 1_000;
const TIME_PER_BYTE = 1_000 / 16_384;

/** Gives milliseconds that only ever grow. */
export type StopWatch = () => number;

/**
 * Measures the requests of one command one after another. Each has a time limit of its own; a host that uses most of it for
 * each of a thousand small files would hold the command for days, and is given up when together they took too long.
 */
export class Pace {
  readonly #now: StopWatch;
  #took = 0;
  #allowed = REQUEST_TIME;

  /** @param now the monotonic clock of the machine, unless a test has its own */
  constructor(now: StopWatch = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the requests so far took longer than they may. */
  get isTooSlow(): boolean {
    return this.#took > this.#allowed;
  }

  /** What the requests so far took, in minutes. */
  get minutes(): number {
    return Math.round(this.#took / 60_000);
  }

  /** Makes a request, and counts its time, whether or not it succeeds, and the bytes that came. */
  async count<Body extends Uint8Array>(request: () => Promise<Body>): Promise<Body> {
    const start = this.#now();
    try {
      const body = await request();
      this.#allowed += TIME_PER_FILE + body.length * TIME_PER_BYTE;
      return body;
    } finally {
      this.#took += this.#now() - start;
    }
  }
}
