/**
 * The time limit of a request, from the connection to the last byte, and of all that bring nothing: ten minutes, in
 * milliseconds.
 */
export const REQUEST_TIME = 600_000;

/** What each file and each byte that came allow beyond that: a second, and one more for every 16 KiB, in milliseconds. */
const TIME_PER_FILE = 1_000;
const TIME_PER_BYTE = 1_000 / 16_384;

/** Gives milliseconds that only ever grow. */
export type StopWatch = () => number;

/** What the requests to one host took, and might take, in milliseconds. */
interface HostTime {
  took: number;
  allowed: number;
}

/**
 * Measures the requests of one command to each host one after another. Each has a time limit of its own; a host that uses most
 * of it for each of a thousand small files would hold the command for days, and is given up when together they took too long.
 */
export class HostPace {
  readonly #now: StopWatch;
  readonly #hosts = new Map<string, HostTime>();

  /** @param now the monotonic clock of the machine, unless a test has its own */
  constructor(now: StopWatch = () => performance.now()) {
    this.#now = now;
  }

  /** The minutes that an address's host took for the requests so far, if they are more than it may take. */
  tooMany(address: string): number | undefined {
    const { took, allowed } = this.#timeOf(address);
    return took > allowed ? Math.round(took / 60_000) : undefined;
  }

  /** Makes a request, and counts its time for the address's host, whether or not it succeeds, and the bytes that came. */
  async count<Body extends Uint8Array>(address: string, request: () => Promise<Body>): Promise<Body> {
    const time = this.#timeOf(address);
    const start = this.#now();
    try {
      const body = await request();
      time.allowed += TIME_PER_FILE + body.length * TIME_PER_BYTE;
      return body;
    } finally {
      time.took += this.#now() - start;
    }
  }

  /** The time of an address's host; what is no address has its own, and is refused by whoever asks for it. */
  #timeOf(address: string): HostTime {
    const host = URL.parse(address)?.origin ?? address;
    const known = this.#hosts.get(host) ?? { took: 0, allowed: REQUEST_TIME };
    this.#hosts.set(host, known);
    return known;
  }
}
