import type { Why } from '../outcome/failure.ts';
import type { Result } from '../outcome/result.ts';

/** Why a request gave no document; the reasons by which the ledger counts. */
export type FetchReason =
  | 'address not allowed'
  | 'host not found'
  | 'connection failed'
  | 'TLS failure'
  | 'timed out'
  | 'out of time'
  | 'too many redirects'
  | 'redirect not allowed'
  | 'too large'
  | 'truncated'
  | 'bad encoding'
  | 'bad response'
  | 'empty'
  | 'not modified, and not kept'
  | 'asked to wait'
  | 'robots.txt'
  | 'access refused'
  | 'not found'
  | 'gone'
  | 'server error'
  | 'HTTP error';

/**
 * The kind of document: it determines the limits, and whether robots.txt is checked first (for pages and pictures). A
 * site file is robots.txt, or one like it that a site has for all readers; an absent one counts as empty.
 */
export type FetchKind = 'feed' | 'page' | 'picture' | 'site file';

/** A document as fetched, or an unchanged one from the cache. */
export interface FetchedDocument {
  /** The address that answered, after redirects. */
  url: string;
  /** The target of permanent redirects (301, 308), if any; the registry should be updated to it. */
  movedTo?: string | undefined;
  /** The decoded body. */
  body: Uint8Array;
  /** The Content-Type header. */
  contentType?: string | undefined;
  /**
   * What its headers ask of machines, in lines: X-Robots-Tag, `tdm-reservation` and `tdm-policy: …` where it is reserved, and
   * `content-usage: …`.
   */
  robotsTag?: string | undefined;
  /** The Link header. */
  link?: string | undefined;
  /** Whether the copy of an earlier run is still valid, by a 304 or its Cache-Control. */
  notModified: boolean;
  /** Bytes received over the network for it; 0 when no request was made. */
  bytes: number;
}

/** Why there is no document. */
export interface FetchFailure extends Why<FetchReason> {
  detail: string;
  /** Bytes received over the network despite the failure. */
  bytes: number;
}

/** A fetched document, or why there is none. */
export type FetchResult = Result<FetchedDocument, FetchFailure>;

/** Fetches documents politely; never throws because of a server's behaviour. */
export interface Fetcher {
  fetch(url: string, kind: FetchKind): Promise<FetchResult>;
}
