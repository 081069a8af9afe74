import type { Why } from '../outcome/failure.ts';
import type { Result } from '../outcome/result.ts';

/** Why a request gave no document; the ledger counts by these words. */
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

/** What is asked for: it decides the limits, and whether robots.txt is asked first (for pages only). */
export type FetchKind = 'feed' | 'page';

/** A document as it came, or as it was kept from an earlier day and is unchanged. */
export interface FetchedDocument {
  /** The address that answered, after redirects. */
  url: string;
  /** The address that permanent redirects (301, 308) lead to, when they do: the registry should say it. */
  movedTo?: string | undefined;
  /** The decoded body. */
  body: Uint8Array;
  /** The Content-Type header. */
  contentType?: string | undefined;
  /** The X-Robots-Tag header. */
  robotsTag?: string | undefined;
  /** Whether the server said that what we kept is still so (304), or its Cache-Control did. */
  notModified: boolean;
  /** Bytes received over the network for it; 0 when nothing was asked. */
  bytes: number;
}

/** Why there is no document. */
export interface FetchFailure extends Why<FetchReason> {
  detail: string;
  /** Bytes received over the network all the same. */
  bytes: number;
}

export type FetchResult = Result<FetchedDocument, FetchFailure>;

/** Fetches documents, politely; never throws for what a server does. */
export interface Fetcher {
  fetch(url: string, kind: FetchKind): Promise<FetchResult>;
}
