import type { Article } from '../../../../src/schemas/article.ts';
import { asInstant, boundsOf, isWithinDays, type PlacedDay } from '../../../../src/schemas/day-period.ts';
import { parseInstant } from '../../../text/instant.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';

/** How many days before the day an article may be published, and after it by its date: time zones reach that far. */
const MAX_DAYS_AWAY = 1;

/** A date that names an hour. */
const HAS_HOUR = /\d:\d/;

/**
 * Parses an article's date of publication, or says why it is invalid: it must be in the day or the day before. A date without
 * an hour may name the day after, which had begun in the east. Without a date it is the middle of the day, marked as the time
 * of fetching.
 */
export function articleDate(
  written: unknown,
  placed: PlacedDay,
): Result<Pick<Article, 'published' | 'publishedFrom'>> {
  if (written === undefined || written === null || written === '') {
    return succeed({ published: middleOf(placed), publishedFrom: 'fetched' });
  }
  const text = typeof written === 'string' ? written : '';
  const published = parseInstant(text);
  if (published === undefined) {
    const shown = typeof written === 'string' ? JSON.stringify(written) : `a JSON ${typeof written}`;
    return fail({ reason: 'not a date', detail: `its published is not a date: ${shown}` });
  }
  if (!isWithinDays(published, placed, MAX_DAYS_AWAY)) {
    const detail = `it was published ${published}, not within ${MAX_DAYS_AWAY} day of ${placed.day} (${placed.period?.begins ?? 'UTC'})`;
    return fail({ reason: 'published on another day', detail });
  }
  if (Date.parse(published) >= boundsOf(placed).to && HAS_HOUR.test(text)) {
    const detail = `it was published ${published}, after the end of ${placed.day} (${placed.period?.begins ?? 'UTC'})`;
    return fail({ reason: 'published on another day', detail });
  }
  return succeed({ published, publishedFrom: 'feed' });
}

function middleOf(placed: PlacedDay): string {
  const { from, to } = boundsOf(placed);
  return asInstant(Math.floor((from + to) / 2000) * 1000);
}
