import type { Article } from '../../../src/schemas/article.ts';
import type { Headline } from '../../../src/schemas/headline.ts';
import type { LedgerLine } from '../../../src/schemas/ledger.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Candidate, DroppedEntry } from './candidate.ts';
import { dropCopies } from './drop-copies.ts';
import { dropRepeats } from './drop-repeats.ts';
import { fairShare, type ShareOptions } from './fair-share.ts';
import { gatherLedger } from './gather-ledger.ts';
import type { GatheredArticle } from './gathered-article.ts';
import { listHeadlines } from './list-headlines.ts';
import { listCandidates } from './list-candidates.ts';
import { dropUntimely } from './drop-untimely.ts';
import { type FeedOutcome, readFeeds } from './read-feeds.ts';
import { type PageOutcome, type PageReaders, readPages } from './read-pages.ts';
import type { Window } from './window.ts';

export interface GatherOptions extends ShareOptions {
  window: Window;
  /** When the run began, the only time it knows: a run that is broken off and continued gives the same day. */
  startedAt: string;
}

/** A day as gathered. */
export interface GatheredDay {
  /** Those that were asked, sorted by id. */
  sources: Source[];
  /** Sorted by id. */
  articles: Article[];
  /** Every entry of the window, chosen or not, sorted by address. */
  headlines: Headline[];
  ledger: LedgerLine[];
  feeds: FeedOutcome[];
  pages: PageOutcome[];
}

/** Pages are fetched for a tenth more entries than are wanted, since some turn out to be old or copies. */
const RESERVE = 1.1;

/** The whole gathering: from a registry to a day's articles and its ledger. */
export async function gatherDay(
  sources: readonly Source[],
  outside: PageReaders,
  options: GatherOptions,
): Promise<GatheredDay> {
  const { window, startedAt, target } = options;
  const feeds = await readFeeds(sources, outside);
  const listed = listCandidates(feeds, window, startedAt);
  const single = dropRepeats(listed.kept);
  const chosen = keepFairShare(single.kept, { ...options, target: Math.ceil(target * RESERVE) });
  const read = await readPages(chosen.kept, outside, startedAt);
  const timely = dropUntimely(read.kept, window, startedAt);
  const distinct = dropCopies(timely.kept);
  const shared = keepFairShare(distinct.kept, options);
  const stages = [listed, single, chosen, read, timely, distinct, shared];
  const dropped = stages.flatMap((stage) => stage.dropped);
  const articles = shared.kept.map(({ article }) => article);
  return {
    sources: sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)),
    headlines: listHeadlines(single.kept, articles, timely.dropped),
    ledger: gatherLedger({ feeds, pages: read.pages, dropped, published: shared.kept }),
    feeds,
    pages: read.pages,
  };
}

/** Keeps what is chosen by fair share; the rest is dropped, and the ledger says so. */
function keepFairShare<Item extends Candidate | GatheredArticle>(
  items: readonly Item[],
  options: ShareOptions,
): { kept: Item[]; dropped: DroppedEntry[] } {
  const shares = items.map((item) => {
    const { source, entry } = 'candidate' in item ? item.candidate : item;
    return { item, entry, source: source.id, country: source.country ?? source.id };
  });
  const chosen = fairShare(shares, options);
  const left = shares.filter((share) => !chosen.has(share));
  return {
    kept: shares.filter((share) => chosen.has(share)).map(({ item }) => item),
    dropped: left.map(({ entry }) => ({ entry, stage: 'select', reason: 'over the fair share' })),
  };
}
