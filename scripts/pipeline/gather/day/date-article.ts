import type { Article } from '../../../../src/schemas/article.ts';
import { sourcePlace } from '../../../text/date/place.ts';
import { firstPossibleDate } from '../../../text/date/possible-date.ts';
import type { PageDates } from '../extract/extracted-page.ts';
import type { Candidate } from './candidate.ts';
import { latestPossible } from './window.ts';

/**
 * By how much a page must be older than its entry to outweigh it: two days, in milliseconds. Some feeds give every entry
 * the time at which they are read; a day or less is a matter of zones, or of an article that grew overnight.
 */
const OUTWEIGHS = 2 * 24 * 60 * 60 * 1000;

/**
 * Dates an article: by its feed, unless its page says that it is days older; else by its page; else by the time at which
 * it was fetched, which is published only where the memory of earlier days bears it out.
 * @param dates those of its page, if it could be read
 * @param startedAt when the run began, a UTC instant
 */
export function dateArticle(
  { entry, source }: Pick<Candidate, 'entry' | 'source'>,
  dates: PageDates | undefined,
  startedAt: string,
): Pick<Article, 'published' | 'publishedFrom'> {
  const context = { place: sourcePlace(source), latest: latestPossible(startedAt) };
  const stated = firstPossibleDate(dates?.stated ?? [], context);
  const { published } = entry;
  if (published !== undefined) {
    const isOlder = stated !== undefined && Date.parse(published) - Date.parse(stated) >= OUTWEIGHS;
    return isOlder ? { published: stated, publishedFrom: 'page' } : { published, publishedFrom: 'feed' };
  }
  const shown = stated ?? firstPossibleDate(dates?.shown ?? [], context);
  return shown === undefined
    ? { published: startedAt, publishedFrom: 'fetched' }
    : { published: shown, publishedFrom: 'page' };
}
