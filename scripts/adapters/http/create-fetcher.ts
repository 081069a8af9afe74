import type { Dispatcher } from 'undici';
import type { Fetcher, FetchKind, FetchResult } from '../../pipeline/gather/fetcher.ts';
import { fail } from '../../pipeline/outcome/result.ts';
import { type Clock, systemClock } from '../clock.ts';
import { spareWrites, writeNothing } from '../disk/spare-writes.ts';
import { DocumentFetcher, type DocumentOptions } from './document-fetcher.ts';
import { guardedAgent } from './guarded-agent.ts';
import type { Politeness } from './host-queues.ts';
import { HttpCache } from './http-cache.ts';
import { Lanes } from './lanes.ts';
import type { Network } from './network.ts';
import { type Patience, PoliteRequests } from './polite-requests.ts';
import { Robots } from './robots.ts';
import { RunJournal } from './run-journal.ts';
import { webAddress } from './web-address.ts';

/** What a fetcher needs: the network, where it keeps what it has fetched, and how polite and how patient it is. */
export interface FetcherOptions extends Politeness, Patience {
  network: Network;
  /** Certificates to trust besides the default ones. */
  ca?: string;
  userAgent: string;
  /** The folder of the cache shared by all runs. */
  cache: string;
  /** The folder of what this run has fetched so far; without it, a run cannot be resumed. */
  journal?: string;
  /** Whether the disk is only read: what is fetched is not kept. */
  readOnly?: true;
  /** Time limit of one request, from the connection to the last byte, in milliseconds. */
  requestTime: number;
  /** Called once if the disk takes nothing more; nothing is then cached. */
  notify: (what: string) => void;
  /** Ends the run: requests that are not finished by then fail as out of time. */
  signal: AbortSignal;
  /** The clock by which kept documents age; the machine's unless given. */
  clock?: Clock;
  /** When the run began, a UTC instant; what it has fetched since, before a kill, it has not found unmodified. */
  startedAt?: string;
}

/**
 * Limits by kind of document: sizes in bytes, unpacked; feeds over 10 MB and pages over 5 MB are not news, and a picture
 * over 8 MB was not made for a page; and whether robots.txt is asked before one is fetched or a redirect to it followed.
 */
const KINDS: Record<
  FetchKind,
  { accept: string; bytes: number; asksRobots: boolean } & Pick<
    DocumentOptions,
    'freshFor' | 'absentIsEmpty' | 'isFetchedOnce'
  >
> = {
  feed: {
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
    bytes: 10_000_000,
    asksRobots: false,
  },
  page: { accept: 'text/html, application/xhtml+xml, */*;q=0.5', bytes: 5_000_000, asksRobots: true },
  picture: {
    accept: 'image/avif, image/webp, image/jpeg, image/png',
    bytes: 8_000_000,
    asksRobots: true,
    isFetchedOnce: true,
  },
  // RFC 9309: at least 500 KiB must be read (§2.5), and a cached copy may be used for at most 24 hours (§2.4).
  'site file': {
    asksRobots: false,
    accept: 'text/plain, application/json, application/rsl+xml, */*;q=0.5',
    bytes: 1_000_000,
    freshFor: 24 * 60 * 60 * 1000,
    absentIsEmpty: true,
  },
};

/** A fetcher that can be closed. */
export interface ClosableFetcher extends Fetcher {
  close(): Promise<void>;
}

/**
 * Creates the fetcher of a run: polite, bounded and guarded requests, with the cache of earlier runs and the journal of
 * this one.
 */
export const createFetcher = (options: FetcherOptions): ClosableFetcher => new RunFetcher(options);

class RunFetcher implements ClosableFetcher {
  readonly #signal: AbortSignal;
  readonly #requestTime: number;
  readonly #dispatcher: Dispatcher;
  readonly #documents: DocumentFetcher;
  readonly #journal: RunJournal | undefined;
  readonly #robots: Robots;
  readonly #lanes = new Lanes();

  constructor(options: FetcherOptions) {
    const { signal, userAgent, clock = systemClock, startedAt, journal, requestTime } = options;
    const since = startedAt === undefined ? Infinity : Date.parse(startedAt);
    const dispatcher = guardedAgent(options.network, requestTime, options.ca);
    const spare = options.readOnly
      ? writeNothing
      : spareWrites(options.notify, 'without keeping what it fetches');
    const cache = new HttpCache(options.cache, spare);
    const requests = new PoliteRequests(options, options, cache, clock);
    this.#signal = signal;
    this.#requestTime = requestTime;
    this.#dispatcher = dispatcher;
    this.#documents = new DocumentFetcher(
      requests,
      cache,
      { dispatcher, signal },
      { userAgent, clock, since },
    );
    this.#journal = journal === undefined ? undefined : new RunJournal(journal, spare);
    this.#robots = new Robots(
      (url) => this.#fetchOnce(url, 'site file'),
      (host, milliseconds) => requests.queues.slowDown(host, milliseconds),
    );
  }

  fetch(url: string, kind: FetchKind): Promise<FetchResult> {
    return this.#fetchAllowed(url, kind).catch((error: unknown) => {
      if (!this.#signal.aborted) throw error;
      return fail({ reason: 'out of time', detail: 'the run ended before it was fetched', bytes: 0 });
    });
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy();
  }

  async #fetchAllowed(url: string, kind: FetchKind): Promise<FetchResult> {
    const address = webAddress(url);
    if (!address.ok) return fail({ ...address.failure, bytes: 0 });
    return this.#lanes.run(address.value.host, async () => {
      const failure = KINDS[kind].asksRobots ? await this.#robots.failureOf(address.value) : undefined;
      return failure ? fail(failure) : this.#fetchOnce(url, kind);
    });
  }

  /** Fetches a document, unless this run has it already. */
  async #fetchOnce(url: string, kind: FetchKind): Promise<FetchResult> {
    const known = await this.#journal?.read(url);
    if (known) return known;
    const { bytes, asksRobots, ...document } = KINDS[kind];
    const mayFollow: DocumentOptions['mayFollow'] = async (target) =>
      asksRobots ? this.#robots.failureOf(target) : undefined;
    const limits = { bytes, milliseconds: this.#requestTime };
    const result = await this.#documents.fetch(url, { ...document, limits, mayFollow });
    await this.#journal?.write(url, result);
    return result;
  }
}
