import type { Article } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import { daysBetween } from '../../../text/days-between.ts';
import { parseInstant } from '../../../text/instant.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';

/** How many days before or after the day (UTC) an article may be published: time zones reach that far. */
const MAX_DAYS_AWAY = 1;

/**
 * Parses an article's date of publication, or says why it is invalid: it must be on the day, or the day before or
 * after, in UTC. Without a date it is noon of the day, marked as the time of fetching.
 */
export function articleDate(
  written: unknown,
  day: Day,
): Result<Pick<Article, 'published' | 'publishedFrom'>> {
  if (written === undefined || written === null || written === '') {
    return succeed({ published: `${day}T12:00:00Z`, publishedFrom: 'fetched' });
  }
  const published = typeof written === 'string' ? parseInstant(written) : undefined;
  if (published === undefined) {
    const shown = typeof written === 'string' ? JSON.stringify(written) : `a JSON ${typeof written}`;
    return fail({ reason: 'not a date', detail: `its published is not a date: ${shown}` });
  }
  if (!(Math.abs(daysBetween(day, published)) <= MAX_DAYS_AWAY)) {
    const detail = `it was published ${published}, not within ${MAX_DAYS_AWAY} day of ${day} (UTC)`;
    return fail({ reason: 'published on another day', detail });
  }
  return succeed({ published, publishedFrom: 'feed' });
}
