import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { HostQueues, type Politeness } from './host-queues.ts';
import type { HttpCache } from './http-cache.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import { type AnswerResult, requestOnce, type RequestOptions } from './request-once.ts';
import { retryAfter } from './retry-after.ts';

/** How a failing server is retried. */
export interface Patience {
  /** Milliseconds before each retry after a server error or a broken connection. */
  retries: readonly number[];
  /** Longest `Retry-After` that the run waits for, in milliseconds. */
  longestWait: number;
}

/** How long to back off after a 429 without `Retry-After`, in milliseconds: a quarter of an hour. */
const UNSAID_WAIT = 15 * 60 * 1000;

/** Failures that may be temporary, by their reason in the ledger. */
const PASSING = new Set(['connection failed', 'timed out', 'truncated']);

/** Sends requests: one at a time per host, with retries after temporary failures, never before a host allows it. */
export class PoliteRequests {
  readonly queues: HostQueues;
  private readonly patience: Patience;
  private readonly cache: HttpCache;
  private readonly clock: Clock;

  constructor(politeness: Politeness, patience: Patience, cache: HttpCache, clock: Clock) {
    this.queues = new HostQueues(politeness);
    this.patience = patience;
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * Sends a request and retries it; returns the last answer, with the bytes of all attempts.
   * @throws the signal's reason when the run has ended
   */
  async send(url: URL, options: RequestOptions): Promise<AnswerResult> {
    let bytes = 0;
    for (let tries = 0; ; tries++) {
      const { answer, pause } = await this.queues.run(url.host, options.signal, async () => {
        const until = await this.cache.readWait(url.host, this.clock());
        if (until > this.clock()) return { answer: askedToWait(until), pause: undefined };
        const given = await requestOnce(url.href, options);
        // Before the host's next request begins, to hold it back too.
        return { answer: given, pause: await this.pauseAfter(given, url.host, tries) };
      });
      bytes += (answer.ok ? answer.value : answer.failure).bytes;
      if (pause === undefined)
        return answer.ok ? succeed({ ...answer.value, bytes }) : fail({ ...answer.failure, bytes });
      await sleep(pause, undefined, { signal: options.signal });
    }
  }

  /** Milliseconds until the next retry; undefined when there is none. */
  private async pauseAfter(answer: AnswerResult, host: string, tries: number): Promise<number | undefined> {
    const next = this.patience.retries[tries];
    if (!answer.ok) return PASSING.has(answer.failure.reason) ? next : undefined;
    const { status, headers } = answer.value;
    const until = retryAfter(headers.get('retry-after'), this.clock());
    if (status === 429 || (status === 503 && until !== undefined)) {
      const wait = until === undefined ? UNSAID_WAIT : until - this.clock();
      if (wait <= this.patience.longestWait && next !== undefined) {
        this.queues.holdOff(host, wait);
        return 0;
      }
      await this.cache.writeWait(host, this.clock() + wait);
      return undefined;
    }
    return status >= 500 && status < 600 ? next : undefined;
  }
}

function askedToWait(until: number): AnswerResult {
  const detail = `the host asked for no requests before ${new Date(until).toISOString()}`;
  return fail({ reason: 'asked to wait', detail, bytes: 0 });
}
