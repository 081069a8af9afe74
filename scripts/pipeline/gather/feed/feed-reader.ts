import type { Why } from '../../outcome/failure.ts';
import type { Result } from '../../outcome/result.ts';
import type { FeedFailure } from './feed-failure.ts';
import type { FeedOrigin } from './feed-origin.ts';
import type { ParsedFeed } from './parse-feed.ts';

/** A feed as fetched. */
export interface FeedDocument extends FeedOrigin {
  body: Uint8Array;
  /** The Content-Type header. */
  contentType?: string | undefined;
}

/** Entries, or why there are none. */
export type FeedReading = Result<ParsedFeed, FeedFailure | (Why<'took too long'> & { detail: string })>;

/** Reads feeds; never throws because of a feed's content. */
export interface FeedReader {
  read(document: FeedDocument): Promise<FeedReading>;
  /** Gives back the memory that it reads with, once all feeds are read; a further feed takes it again. */
  close(): Promise<void>;
}
