import type { Article } from '../../../../src/schemas/article.ts';
import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { shareIn, sharedPart } from '../../../text/shingle-sketch.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Why } from '../../outcome/failure.ts';
import type { Candidate, DroppedEntry, Sifted } from './candidate.ts';
import type { GatheredArticle } from './gathered-article.ts';
import type { FeedOutcome } from './read-feeds.ts';
import { isOfDayBefore, type Window } from './window.ts';
import { type EarlierArticle, type Memory, memoryKeys, recall, type ItemText, itemText } from './memory.ts';

/** Share of a text that must be in the one published before for the two to be the same. */
const SAME = 0.7;

/** The keys by which entries are recognised, as far as they can be of a window. */
export function entryKeys(feeds: readonly FeedOutcome[], window: Window): ReadonlySet<string> {
  const isOpen = ({ published }: Entry) =>
    published === undefined || published >= window.from || isOfDayBefore(published, window);
  return new Set(
    feeds.flatMap(({ source, entries }) =>
      entries
        .filter(isOpen)
        .flatMap(({ url, guid }) => (url === undefined ? [] : memoryKeys({ source: source.id, url, guid }))),
    ),
  );
}

/**
 * Drops the entries that an earlier day published, as far as their feed shows: those with the same headline or the same
 * text. Others may have changed, which their pages will show.
 */
export function dropPublishedEntries(
  candidates: readonly Candidate[],
  memory: Memory,
  shared: SharedGuids,
): Sifted<Candidate> {
  const judged = candidates.map((candidate) => {
    const { entry, source } = candidate;
    const guid = shared.has(guidOf(candidate)) ? undefined : entry.guid;
    const { earlier } = recall(memory, { source: source.id, url: entry.url, guid });
    const isSame = earlier && isSameArticle({ ...entry, language: source.language }, earlier);
    return { candidate, why: isSame ? publishedOn(earlier) : undefined };
  });
  return {
    kept: judged.filter(({ why }) => why === undefined).map(({ candidate }) => candidate),
    dropped: judged.flatMap(({ candidate, why }): DroppedEntry[] =>
      why ? [{ entry: candidate.entry, stage: 'select', ...why }] : [],
    ),
  };
}

/**
 * Drops the articles whose text an earlier day published, which may have been under another address than the feed's.
 * One whose text has changed is kept, with the day since when.
 */
export function dropPublishedArticles(
  articles: readonly GatheredArticle[],
  memory: Memory,
  shared: SharedGuids,
): Sifted<GatheredArticle> {
  const kept: GatheredArticle[] = [];
  const dropped: DroppedEntry[] = [];
  for (const each of articles) {
    const { article, candidate } = each;
    const guid = shared.has(guidOf(candidate)) ? undefined : article.guid;
    const { earlier, byAddress } = recall(memory, { ...article, guid });
    const isSame = earlier && (isSameArticle(article, earlier) || (byAddress && isUnread(article, earlier)));
    if (isSame) dropped.push({ entry: candidate.entry, stage: 'select', ...publishedOn(earlier) });
    else kept.push(earlier ? { ...each, updatedSince: earlier.day } : each);
  }
  return { kept, dropped };
}

/** Guids by which no entry is recognised. */
export type SharedGuids = ReadonlySet<string>;

/** The guids that several entries of a feed share, whichever of them are looked at later. */
export function sharedGuids(feeds: readonly FeedOutcome[]): SharedGuids {
  return new Set(
    feeds.flatMap(({ source, entries }) =>
      [...Map.groupBy(entries, (entry) => guidOf({ entry, source }))]
        .filter(([, { length }]) => length > 1)
        .map(([guid]) => guid),
    ),
  );
}

function guidOf({ entry, source }: { entry: Pick<Entry, 'feed' | 'guid'>; source: Source }): string {
  return `${source.id} ${entry.feed} ${entry.guid ?? ''}`;
}

/**
 * Whether another day published an article, by its address and its headline alone; says which. One whose headline has
 * changed is new.
 */
export function publishedBefore(
  article: Pick<Article, 'id' | 'url' | 'canonicalUrl' | 'title' | 'language'>,
  memory: Memory,
): Why | undefined {
  const { earlier } = recall(memory, { ...article, source: '' });
  return earlier && isSameTitle(article, earlier) ? publishedOn(earlier) : undefined;
}

function publishedOn({ day }: EarlierArticle): Why {
  return { reason: 'published before', detail: `published on ${day}` };
}

/** Whether an article or an entry says what was published: by its text, or else by its headline. */
function isSameArticle(each: ItemText, earlier: EarlierArticle): boolean {
  const share = earlier.sketch && shareIn(itemText(each), each.language, earlier.sketch);
  return share === undefined ? isSameTitle(each, earlier) : share >= SAME;
}

/**
 * Whether nothing shows that what an article says has changed: no more than a summary was published of it, which it contains;
 * or it is no more itself; or the two are too short to compare. Another headline alone may be the old one corrected.
 */
function isUnread(
  article: ItemText & Pick<Article, 'based'>,
  { isBrief, sketch = [] }: EarlierArticle,
): boolean {
  const compared = [itemText(article), article.language, sketch] as const;
  if (isBrief) return (sharedPart(...compared) ?? 1) >= SAME;
  return article.based === 'summary' && shareIn(...compared) === undefined;
}

/** Whether a headline is the one that was published; that of an article of which only the address is known may differ. */
function isSameTitle(
  { title, language }: Pick<ItemText, 'title' | 'language'>,
  earlier: EarlierArticle,
): boolean {
  const wordsIn = (text: string) =>
    wordsOf(text.toLowerCase(), language)
      .map(({ text }) => text)
      .join(' ');
  return earlier.sketch?.length === 0 || wordsIn(title) === wordsIn(earlier.title);
}
