import type { Article } from '../../../../src/schemas/article.ts';
import { asInstant, boundsOf, isWithinDays, type PlacedDay } from '../../../../src/schemas/day-period.ts';
import { parseInstant } from '../../../text/instant.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';

/** How many days before or after the day an article may be published: time zones reach that far. */
const MAX_DAYS_AWAY = 1;

/**
 * Parses an article's date of publication, or says why it is invalid: it must be in the day, or the day before or
 * after. Without a date it is the middle of the day, marked as the time of fetching.
 */
export function articleDate(
  written: unknown,
  placed: PlacedDay,
): Result<Pick<Article, 'published' | 'publishedFrom'>> {
  if (written === undefined || written === null || written === '') {
    return succeed({ published: middleOf(placed), publishedFrom: 'fetched' });
  }
  const published = typeof written === 'string' ? parseInstant(written) : undefined;
  if (published === undefined) {
    const shown = typeof written === 'string' ? JSON.stringify(written) : `a JSON ${typeof written}`;
    return fail({ reason: 'not a date', detail: `its published is not a date: ${shown}` });
  }
  if (!isWithinDays(published, placed, MAX_DAYS_AWAY)) {
    const detail = `it was published ${published}, not within ${MAX_DAYS_AWAY} day of ${placed.day} (${placed.period?.begins ?? 'UTC'})`;
    return fail({ reason: 'published on another day', detail });
  }
  return succeed({ published, publishedFrom: 'feed' });
}

function middleOf(placed: PlacedDay): string {
  const { from, to } = boundsOf(placed);
  return asInstant(Math.floor((from + to) / 2000) * 1000);
}
