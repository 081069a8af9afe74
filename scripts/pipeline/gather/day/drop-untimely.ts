import { outsideOf } from './arrivals.ts';
import type { Candidate, DroppedEntry } from './candidate.ts';
import type { GatheredArticle } from './gathered-article.ts';
import type { Window } from './window.ts';

/**
 * Drops the articles that their pages date outside the window, and those without a date. What was fetched now was
 * published now only where it arrived since its feed was last read.
 */
export function dropUntimely(
  articles: readonly GatheredArticle[],
  window: Window,
  startedAt: string,
): { kept: GatheredArticle[]; dropped: DroppedEntry[] } {
  const judged = articles.map((each) => ({ each, why: whyDropped(each, window, startedAt) }));
  return {
    kept: judged.filter(({ why }) => why === undefined).map(({ each }) => withinWindow(each, window)),
    dropped: judged.flatMap(({ each, why }) => (why ? [{ entry: each.candidate.entry, ...why }] : [])),
  };
}

function whyDropped(
  { article: { published, publishedFrom }, candidate }: GatheredArticle,
  window: Window,
  startedAt: string,
): Omit<DroppedEntry, 'entry'> | undefined {
  if (publishedFrom === 'feed') return undefined;
  if (publishedFrom === 'fetched' && candidate.hasArrived === true) return undefined;
  if (publishedFrom === 'fetched')
    return { stage: 'select', reason: 'no date', detail: `${feedSays(candidate)}, and its page gives none` };
  const why = outsideOf(published, candidate, { window, startedAt });
  return (
    why && { stage: 'select', reason: why.reason, detail: `published ${published}, as dated by its page` }
  );
}

/** An article that arrived since its feed was last read, and is made public with the day, is of its last second at the latest. */
function withinWindow(each: GatheredArticle, { to }: Window): GatheredArticle {
  const { article } = each;
  const last = new Date(Date.parse(to) - 1000).toISOString().replace('.000Z', 'Z');
  if (article.publishedFrom !== 'fetched' || article.published <= last) return each;
  return { ...each, article: { ...article, published: last } };
}

function feedSays({ entry: { unreadDate }, isDatedByReading }: Candidate): string {
  if (isDatedByReading) return 'the date of its feed is that of reading';
  return unreadDate === undefined
    ? 'its feed gives no date'
    : `the date of its feed cannot be read: ${unreadDate}`;
}
