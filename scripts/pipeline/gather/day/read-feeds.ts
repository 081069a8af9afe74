import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { sourcePlace } from '../../../text/date/place.ts';
import { headerLimits } from '../opt-out/robots-directives.ts';
import { strictest } from '../opt-out/strictest.ts';
import type { FeedReader } from '../feed/feed-reader.ts';
import type { Fetcher, FetchResult } from '../fetcher.ts';
import type { Failure } from '../../outcome/failure.ts';
import { inPhase, type Progress } from '../../outcome/progress.ts';
import { latestPossible } from './window.ts';

/** The outcome of reading one feed. */
export interface FeedOutcome {
  source: Source;
  /** Its address in the registry. */
  feed: string;
  /** In the feed's order; empty when it could not be read. */
  entries: Entry[];
  /** Why it could not be read. */
  failure?: Failure | undefined;
  /** What is wrong with it, although it could be read. */
  notes: string[];
  movedTo?: string | undefined;
  /** The address that answered, if one did. */
  answeredBy?: string | undefined;
  notModified: boolean;
  /** Bytes received over the network. */
  bytes: number;
}

/**
 * Fetches and reads every feed of the sources that may be read (see rightsSchema); a failed feed does not affect the others.
 * @param startedAt when the run began, a UTC instant: later dates are not possible
 */
export async function readFeeds(
  sources: readonly Source[],
  outside: { fetcher: Fetcher; reader: FeedReader; progress: Progress },
  startedAt: string,
): Promise<FeedOutcome[]> {
  const readable = sources.filter(({ rights }) => rights.text !== 'none');
  const feeds = readable.flatMap((source) => source.feeds.map((feed) => ({ source, feed })));
  return inPhase(outside.progress, { what: 'feeds', total: feeds.length }, () =>
    Promise.all(
      feeds.map(async ({ source, feed }) => {
        const result = await outside.fetcher.fetch(feed, 'feed');
        outside.progress.advance();
        return readFeed(source, feed, result, { reader: outside.reader, latest: latestPossible(startedAt) });
      }),
    ),
  );
}

async function readFeed(
  source: Source,
  feed: string,
  result: FetchResult,
  { reader, latest }: { reader: FeedReader; latest: string },
): Promise<FeedOutcome> {
  const { bytes } = result.ok ? result.value : result.failure;
  const outcome = { source, feed, entries: [], notes: [], notModified: false, bytes };
  if (!result.ok) {
    const { reason, detail } = result.failure;
    return { ...outcome, failure: { stage: 'fetch', subject: feed, reason, detail } };
  }
  const { movedTo, notModified, body, contentType, url: answeredBy, robotsTag } = result.value;
  const dates = { place: sourcePlace(source), latest };
  const parsed = await reader.read({ url: feed, answeredBy, body, contentType, dates });
  if (!parsed.ok) {
    const failure = { stage: 'parse', subject: feed, ...parsed.failure };
    return { ...outcome, movedTo, answeredBy, failure };
  }
  const { entries, notes } = parsed.value;
  const limit = strictest(headerLimits(robotsTag).filter(({ rule }) => OF_TEXTS.has(rule)));
  const kept = entries.map((entry) => within(entry, limit));
  return { ...outcome, movedTo, answeredBy, notModified, entries: kept, notes };
}

/**
 * Rules in the header of a feed that are about the texts in it. X-Robots-Tag is about how search engines list the feed
 * itself: sites keep theirs out of results, and show their articles there.
 */
const OF_TEXTS: ReadonlySet<TextLimit['rule']> = new Set([
  'tdm-reservation',
  'content-usage',
  'content-signal',
]);

/** An entry with as much of its texts as the header of its feed leaves. */
function within(entry: Entry, limit: TextLimit | undefined): Entry {
  if (limit === undefined) return entry;
  return { ...entry, blocks: [], summary: limit.shows === 'headline' ? undefined : entry.summary };
}
