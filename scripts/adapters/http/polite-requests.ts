import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { HostQueues, type Politeness } from './host-queues.ts';
import type { HttpCache } from './http-cache.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import { type Answer, type AnswerResult, requestOnce, type RequestOptions } from './request-once.ts';
import { retryAfter, type Wait } from './retry-after.ts';

/** How a failing server is retried. */
export interface Patience {
  /** Milliseconds before each retry after a server error or a broken connection. */
  retries: readonly number[];
  /** Longest `Retry-After` that the run waits for, in milliseconds. */
  longestWait: number;
  /** Called with each answer of a server, of any status. */
  onAnswer?: (answer: Answer, url: URL) => void;
}

/** How long to back off after a 429 without `Retry-After`, in milliseconds: a quarter of an hour. */
const UNSAID_WAIT = 15 * 60 * 1000;

/** Failures that may be temporary, by their reason in the ledger. */
const PASSING = new Set(['connection failed', 'timed out', 'truncated']);

/** Sends requests: one at a time per host, with retries after temporary failures, never before a host allows it. */
export class PoliteRequests {
  readonly queues: HostQueues;
  readonly #patience: Patience;
  readonly #cache: HttpCache;
  readonly #clock: Clock;

  constructor(politeness: Politeness, patience: Patience, cache: HttpCache, clock: Clock) {
    this.queues = new HostQueues(politeness);
    this.#patience = patience;
    this.#cache = cache;
    this.#clock = clock;
  }

  /**
   * Sends a request and retries it; returns the last answer, with the bytes of all attempts.
   * @throws the signal's reason when the run has ended
   */
  async send(url: URL, options: RequestOptions): Promise<AnswerResult> {
    let bytes = 0;
    for (let tries = 0; ; tries++) {
      const { answer, pause } = await this.queues.run(url.host, options.signal, async () => {
        const kept = await this.#cache.readWait(url.host, this.#clock());
        if (kept) return { answer: askedToWait(kept), pause: undefined };
        const given = await requestOnce(url.href, options);
        if (given.ok) this.#patience.onAnswer?.(given.value, url);
        // Before the host's next request begins, to hold it back too.
        const next = await this.#pauseAfter(given, url.host, tries);
        return typeof next === 'object'
          ? { answer: askedToWait(next, given), pause: undefined }
          : { answer: given, pause: next };
      });
      bytes += (answer.ok ? answer.value : answer.failure).bytes;
      if (pause === undefined)
        return answer.ok ? succeed({ ...answer.value, bytes }) : fail({ ...answer.failure, bytes });
      await sleep(pause, undefined, { signal: options.signal });
    }
  }

  /** Milliseconds until the next retry; undefined when there is none, or the wait that the host asks of this run. */
  async #pauseAfter(answer: AnswerResult, host: string, tries: number): Promise<number | Wait | undefined> {
    const next = this.#patience.retries[tries];
    if (!answer.ok) return PASSING.has(answer.failure.reason) ? next : undefined;
    const { status, headers } = answer.value;
    const now = this.#clock();
    const said = retryAfter(headers.get('retry-after'), now);
    if (status === 429 || (status === 503 && said !== undefined)) {
      const wait = said ?? { until: now + UNSAID_WAIT, asked: 'for now' };
      if (wait.until - now <= this.#patience.longestWait && next !== undefined) {
        this.queues.holdOff(host, wait.until - now);
        return 0;
      }
      await this.#cache.writeWait(host, wait);
      return status === 429 ? wait : undefined;
    }
    return status >= 500 && status < 600 ? next : undefined;
  }
}

/** What became of a request to a host that asks to wait: the same for the one that it answers and for those after it. */
function askedToWait({ asked }: Wait, answer?: AnswerResult): AnswerResult {
  const bytes = answer ? (answer.ok ? answer.value : answer.failure).bytes : 0;
  return fail({ reason: 'asked to wait', detail: `the host asked for no requests ${asked}`, bytes });
}
