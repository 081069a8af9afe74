import type { FetchedDocument, FetchFailure, FetchResult } from '../../pipeline/gather/fetcher.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import type { Clock } from '../clock.ts';
import { answerFailure } from './answer-failure.ts';
import { freshness, LONGEST_FRESH } from './freshness.ts';
import type { HttpCache, KeptDocument } from './http-cache.ts';
import { isCredible } from './kept-instant.ts';
import { locationOf, withBytesEscaped } from './location-of.ts';
import type { PoliteRequests } from './polite-requests.ts';
import type { Answer, AnswerResult, RequestLimits, RequestOptions } from './request-once.ts';
import { renewedRobotsTag, robotsTagOf } from './robots-tag.ts';
import { webAddress } from './web-address.ts';

/** Maximum number of redirects; RFC 9309 §2.3.1.2 asks for five, and a sixth has never led to a feed. */
const MAX_REDIRECTS = 5;

/**
 * How long a cached document may be renewed by 304 alone, in milliseconds: a week, in case a server is wrong for ever.
 */
const LONGEST_KEPT = 7 * 24 * 60 * 60 * 1000;

const PERMANENT = new Set([301, 308]);

/** Validators that are sent back: printable ASCII of moderate length. */
const PRINTABLE = /^[\x20-\x7e]{1,1024}$/;

/** The part of a Link header that is kept, in UTF-16 code units; sites use it to preload dozens of files too. */
const MAX_LINK_LENGTH = 8_000;

/** How one kind of document is asked for: what is accepted, within which limits, and how long it is kept. */
export interface DocumentOptions {
  accept: string;
  limits: RequestLimits;
  /** Minimum time that an answer counts as fresh, in milliseconds. */
  freshFor?: number;
  /** Whether a missing document (4xx, RFC 9309 §2.3.1.3) counts as an empty one, and is cached as such. */
  absentIsEmpty?: boolean;
  /** Whether no later run will ask for it again, so that it is not cached. */
  isFetchedOnce?: boolean;
  /** Returns why a redirect may not be followed to this address; undefined when it may. */
  mayFollow: (url: URL) => Promise<FetchFailure | undefined>;
}

/** Fetches documents, following redirects, and revalidates those that an earlier run cached. */
export class DocumentFetcher {
  readonly #requests: PoliteRequests;
  readonly #cache: HttpCache;
  readonly #connection: Pick<RequestOptions, 'dispatcher' | 'signal'>;
  readonly #userAgent: string;
  readonly #clock: Clock;
  readonly #since: number;

  /** @param about who asks, by which clock, and when the run began, in milliseconds since 1970 */
  constructor(
    requests: PoliteRequests,
    cache: HttpCache,
    connection: Pick<RequestOptions, 'dispatcher' | 'signal'>,
    { userAgent, clock, since }: { userAgent: string; clock: Clock; since: number },
  ) {
    this.#requests = requests;
    this.#cache = cache;
    this.#connection = connection;
    this.#userAgent = userAgent;
    this.#clock = clock;
    this.#since = since;
  }

  /** @throws the signal's reason when the run has ended */
  async fetch(address: string, options: DocumentOptions): Promise<FetchResult> {
    const kept = await this.#cache.read(address, this.#clock());
    if (kept && kept.freshUntil > this.#clock()) return succeed(await this.#again(kept, 0));
    const usable = kept && this.#clock() - kept.receivedAt < LONGEST_KEPT ? kept : undefined;
    // A server that moved by mistake is asked again at its old address the next day.
    const movedTo =
      usable && this.#clock() - usable.receivedAt < LONGEST_FRESH * 1000 ? usable.movedTo : undefined;
    const trail = { moved: true, movedTo, bytes: 0 };
    let target = webAddress(movedTo ?? address);
    for (let redirects = 0; ; redirects++) {
      if (!target.ok) {
        const reason = redirects === 0 ? target.failure.reason : 'redirect not allowed';
        return fail({ ...target.failure, reason, bytes: trail.bytes });
      }
      const url = target.value;
      const failure = url.href === webAddressOf(address) ? undefined : await options.mayFollow(url);
      if (failure) return fail({ ...failure, bytes: trail.bytes });
      const result = await this.#ask(url, usable, options);
      trail.bytes += (result.ok ? result.value : result.failure).bytes;
      if (!result.ok) return fail({ ...result.failure, bytes: trail.bytes });
      const answer = result.value;
      const location = locationOf(answer);
      if (!location) {
        return this.#settle(answer, { address, url, kept: usable, options, ...trail });
      }
      if (redirects === MAX_REDIRECTS) {
        return fail({ reason: 'too many redirects', detail: `over ${MAX_REDIRECTS}`, bytes: trail.bytes });
      }
      target = webAddress(location, url.href);
      if (!target.ok) continue;
      trail.moved &&= PERMANENT.has(answer.status);
      if (trail.moved) trail.movedTo = target.value.href;
    }
  }

  #ask(url: URL, kept: KeptDocument | undefined, { accept, limits }: DocumentOptions): Promise<AnswerResult> {
    const conditions = kept?.finalUrl === url.href ? kept : undefined;
    const headers = {
      'user-agent': this.#userAgent,
      accept,
      'accept-encoding': 'gzip, br, zstd',
      ...(conditions?.etag && { 'if-none-match': conditions.etag }),
      ...(conditions && this.#sinceOf(conditions)),
    };
    return this.#requests.send(url, { ...this.#connection, headers, limits });
  }

  /** The date of a kept document as a condition, unless it is of a clock that was ahead: nothing would be newer than that. */
  #sinceOf({ lastModified }: KeptDocument): { 'if-modified-since'?: string } {
    const isUsable = lastModified !== undefined && isCredible(Date.parse(lastModified), this.#clock());
    return isUsable ? { 'if-modified-since': lastModified } : {};
  }

  async #settle(answer: Answer, about: Settling): Promise<FetchResult> {
    const { kept, bytes } = about;
    const now = this.#clock();
    const freshUntil = now + freshFor(answer, about.options);
    if (answer.status === 304 && kept) {
      // RFC 9111 §4.3.4: the headers of a 304 update the cached document.
      const robotsTag = renewedRobotsTag(kept.robotsTag, robotsTagOf(answer.headers));
      const renewed = { ...kept, freshUntil, robotsTag, movedTo: about.movedTo };
      if (freshUntil > now || robotsTag !== kept.robotsTag) await this.#cache.write(renewed);
      return succeed(await this.#again(renewed, bytes));
    }
    const isAbsent = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
    const isEmpty = about.options.absentIsEmpty === true && (isAbsent || answer.status === 200);
    if (answer.status !== 200 && !isEmpty) return fail({ ...answerFailure(answer.status), bytes });
    if (answer.body.length === 0 && !isEmpty) {
      return fail({ reason: 'empty', detail: 'an empty answer', bytes });
    }
    const document = documentOf(answer, about, { receivedAt: now, freshUntil });
    const isKept = about.options.isFetchedOnce !== true;
    if (isKept && freshness(answer.headers.get('cache-control')).keep) {
      await this.#cache.write(document);
      await this.#cache.touch(document.url, now);
    }
    return succeed({ ...fetchedOf(document), notModified: false, bytes });
  }

  async #again(kept: KeptDocument, bytes: number): Promise<FetchedDocument> {
    await this.#cache.touch(kept.url, this.#clock());
    // What a run has kept itself before it was killed is new to it, whether or not its journal has it.
    return { ...fetchedOf(kept), notModified: kept.receivedAt < this.#since, bytes };
  }
}

/** Normalises an address as it would be requested; undefined when it cannot be. */
function webAddressOf(address: string): string | undefined {
  const read = webAddress(address);
  return read.ok ? read.value.href : undefined;
}

interface Settling {
  address: string;
  url: URL;
  kept: KeptDocument | undefined;
  options: DocumentOptions;
  movedTo: string | undefined;
  bytes: number;
}

/** For how long an answer is fresh, in milliseconds. */
function freshFor({ headers }: Answer, { freshFor: least = 0 }: DocumentOptions): number {
  const { seconds } = freshness(headers.get('cache-control'), headers.get('age'));
  return Math.max(seconds * 1000, least);
}

function documentOf(
  { headers, body }: Answer,
  about: Settling,
  instants: Pick<KeptDocument, 'receivedAt' | 'freshUntil'>,
): KeptDocument {
  const lastModified = headers.get('last-modified') ?? '';
  const etag = headers.get('etag') ?? '';
  return {
    url: about.address,
    finalUrl: about.url.href,
    movedTo: about.movedTo,
    etag: PRINTABLE.test(etag) ? etag : undefined,
    lastModified:
      PRINTABLE.test(lastModified) && !Number.isNaN(Date.parse(lastModified)) ? lastModified : undefined,
    contentType: headers.get('content-type'),
    robotsTag: robotsTagOf(headers),
    link: withBytesEscaped(headers.get('link')?.slice(0, MAX_LINK_LENGTH) ?? '') || undefined,
    ...instants,
    body,
  };
}

function fetchedOf({ finalUrl, movedTo, contentType, robotsTag, link, body }: KeptDocument) {
  return { url: finalUrl, movedTo, body, contentType, robotsTag, link };
}
