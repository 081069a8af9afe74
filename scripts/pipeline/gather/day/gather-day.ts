import type { Article } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { PicturePolicy } from '../../../../src/schemas/picture.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { ClosableExtractor } from '../extract/extractor.ts';
import type { FeedReader } from '../feed/feed-reader.ts';
import type { PictureEncoder } from '../picture/picture-encoder.ts';
import { type PictureOutcome, readPictures, type ReadPictures } from '../picture/read-pictures.ts';
import { addressesInQuestion } from './arrivals.ts';
import type { Candidate } from './candidate.ts';
import { chooseItems } from './choose-day.ts';
import type { ChoiceOptions } from './choose-entries.ts';
import { dropCopies } from './drop-copies.ts';
import { dropPublishedArticles, dropPublishedEntries, entryKeys, sharedGuids } from './drop-published.ts';
import { dropRepeats } from './drop-repeats.ts';
import { type EventGrouper, findStories } from './find-stories.ts';
import type { GatheredArticle } from './gathered-article.ts';
import { gatherLedger } from './gather-ledger.ts';
import { listHeadlines } from './list-headlines.ts';
import { rankStories } from './rank-stories.ts';
import { listCandidates } from './list-candidates.ts';
import { dropUntimely } from './drop-untimely.ts';
import { type FeedOutcome, readFeeds } from './read-feeds.ts';
import { type PageOutcome, type PageReaders, readPages } from './read-pages.ts';
import type { Memory, Remember } from './memory.ts';
import type { Window } from './window.ts';

/** How a day is gathered: its window, how its articles are chosen, and what is recalled of earlier days. */
export interface GatherOptions extends Omit<ChoiceOptions, 'reserve'> {
  /** Recalls what earlier days published. */
  remember: Remember;
  /** Groups entries into stories before they are chosen; the same clusterer makes the day's stories. */
  clusterer: EventGrouper;
  window: Window;
  /** When the run began, the only clock of the run: an interrupted and resumed run gives the same day. */
  startedAt: string;
  /** Which pictures to fetch, and what encodes them; none are fetched without it. */
  pictures?: { policy: PicturePolicy; encoder: PictureEncoder } | undefined;
}

/** What feeds and pages are fetched and read with. */
export interface DayReaders extends PageReaders {
  reader: FeedReader;
  extractor: ClosableExtractor;
}

/** A gathered day. */
export interface GatheredDay {
  /** The sources whose feeds were fetched, sorted by id. */
  sources: Source[];
  /** Sorted by id. */
  articles: Article[];
  /** The ranks of the articles by how widely the feeds report their stories, by article id; 0 is the first. */
  ranks: ReadonlyMap<string, number>;
  /** Every entry of the window, chosen or not, sorted by address. */
  headlines: Headline[];
  ledger: LedgerLine[];
  feeds: FeedOutcome[];
  pages: PageOutcome[];
  /** The bytes of the articles' pictures by file name. */
  pictures: ReadonlyMap<string, Uint8Array>;
  pictureOutcomes: PictureOutcome[];
  /** What earlier days published and saw. */
  memory: Memory;
}

/** Extra pages to fetch, as a share of the target, since some turn out to be old or copies. */
const RESERVE = 0.1;

/** Gathers a day: from sources to articles and ledger. */
export async function gatherDay(
  sources: readonly Source[],
  outside: DayReaders,
  options: GatherOptions,
): Promise<GatheredDay> {
  const { window, startedAt, target } = options;
  const { feeds, memory, shared, listed, fresh, single } = await readEntries(sources, outside, options);
  const stories = findStories(single.kept, options.clusterer, startedAt);
  const chosen = chooseItems(single.kept, stories, { ...options, reserve: Math.ceil(target * RESERVE) });
  const read = await readPages(chosen.kept, outside, startedAt);
  await outside.extractor.close();
  const timely = dropUntimely(read.kept, window, startedAt);
  const unpublished = dropPublishedArticles(timely.kept, memory, shared);
  const distinct = dropCopies(unpublished.kept);
  const last = chooseItems(distinct.kept, stories, { ...options, reserve: 0 });
  const stages = [listed, fresh, single, chosen, read, timely, unpublished, distinct, last];
  const dropped = stages.flatMap((stage) => stage.dropped);
  const texts = last.kept.map(({ article }) => article);
  const { articles, pictures, outcomes } = await readPicturesOf(texts, sources, outside, options);
  return {
    sources: sources.map(withoutUpkeep).sort((a, b) => (a.id < b.id ? -1 : 1)),
    articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ranks: rankStories(last.kept, stories),
    headlines: listHeadlines(single.kept, articles, [...timely.dropped, ...unpublished.dropped]),
    ledger: gatherLedger({
      feeds,
      pages: read.pages,
      pictures: outcomes,
      dropped,
      published: last.reasons,
      updated: updatedOf(last.kept),
      memory,
    }),
    feeds,
    pages: read.pages,
    pictures,
    pictureOutcomes: outcomes,
    memory,
  };
}

/** What became of the entries of all feeds: those of the window that no earlier day published, each once. */
async function readEntries(
  sources: readonly Source[],
  outside: DayReaders,
  { window, startedAt, remember }: GatherOptions,
) {
  const feeds = await readFeeds(sources, outside, startedAt);
  await outside.reader.close();
  const run = { window, startedAt };
  const memory = await remember({
    keys: entryKeys(feeds, window),
    addresses: addressesInQuestion(feeds, run),
  });
  const listed = listCandidates(feeds, memory, run);
  const shared = sharedGuids(feeds);
  const fresh = dropPublishedEntries(listed.kept, memory, shared);
  return { feeds, memory, shared, listed, fresh, single: dropRepeats(fresh.kept) };
}

function updatedOf(articles: readonly GatheredArticle[]): ReadonlyMap<Candidate, Day> {
  return new Map(
    articles.flatMap(({ candidate, updatedSince }) =>
      updatedSince === undefined ? [] : [[candidate, updatedSince] as const],
    ),
  );
}

/** A source without what only the upkeep of the registry needs. */
function withoutUpkeep(source: Source): Source {
  // Keys whose value is undefined are left out of canonical JSON.
  return { ...source, verified: undefined, guessed: undefined };
}

/** The pictures of the articles that were chosen, as far as they are wanted. */
async function readPicturesOf(
  articles: Article[],
  sources: readonly Source[],
  { fetcher, progress }: PageReaders,
  { pictures }: GatherOptions,
): Promise<ReadPictures> {
  if (!pictures) return { articles, pictures: new Map(), outcomes: [] };
  const { policy, encoder } = pictures;
  return readPictures(articles, sources, policy, { fetcher, encoder, progress });
}
