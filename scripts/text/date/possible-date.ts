import { feedDate } from '../feed-date.ts';
import type { DatePlace } from './place.ts';

/** Where dates were written, and the last instant that one of them can name. */
export interface DateContext {
  place?: DatePlace | undefined;
  /** A UTC instant: when they were read, and what clocks may differ by; any without it. */
  latest?: string | undefined;
}

/** No page of the web can have been published before; such dates are what a program writes for none. */
const EARLIEST = '1995-01-01T00:00:00Z';

/** Whether something that was read by `latest` can have been published then; both are UTC instants. */
export function isPossible(published: string, latest: string | undefined): boolean {
  return published >= EARLIEST && (latest === undefined || published <= latest);
}

/**
 * Of several dates, the best first, the first that can be read and is possible, as a UTC instant. A time without a zone
 * that is still to come in its place is meant in UTC, if it is past there.
 */
export function firstPossibleDate(
  texts: readonly (string | undefined)[],
  { place, latest }: DateContext,
): string | undefined {
  for (const text of texts) {
    if (text === undefined) continue;
    for (const each of [place, { ...place, zone: undefined }]) {
      const published = feedDate(text, each);
      if (published !== undefined && isPossible(published, latest)) return published;
    }
  }
  return undefined;
}
