/** What a feed of the site holds at most. */
export interface FeedLimits {
  items: number;
  /** Of the whole document, UTF-8, in each of its formats. */
  bytes: number;
}

/**
 * The limits of every feed: more items than a reader back from a holiday looks through, in a document that is small
 * enough to be fetched again many times a day.
 */
export const FEED_LIMITS: FeedLimits = { items: 200, bytes: 500_000 };
