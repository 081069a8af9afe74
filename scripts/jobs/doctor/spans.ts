import type { Day } from '../../../src/schemas/day.ts';
import { daysBetween } from '../../text/days-between.ts';

/** Milliseconds of a day. */
const LENGTH = 86_400_000;

/** How many spans are named. */
const MAX_SPANS = 6;

const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + LENGTH).toISOString().slice(0, day.length);

/** The days between the first and the last of some that are not among them, in order. */
export function holesIn(days: readonly Day[]): Day[] {
  const known = [...new Set(days)].sort();
  return known.flatMap((day, index) => {
    const before = known[index - 1];
    const missing: Day[] = [];
    for (let next = before && dayAfter(before); next && next < day; next = dayAfter(next)) missing.push(next);
    return missing;
  });
}

/** Days in words, those in a row as their first and last: `2026-03-01 to 2026-03-04, 2026-03-09`. */
export function inWords(days: readonly Day[]): string {
  const spans: [first: Day, last: Day][] = [];
  for (const day of [...new Set(days)].sort()) {
    const span = spans.at(-1);
    if (span && daysBetween(span[1], day) === 1) span[1] = day;
    else spans.push([day, day]);
  }
  const words = spans.map(([first, last]) => (first === last ? first : `${first} to ${last}`));
  const more = words.length - MAX_SPANS;
  return more > 0 ? `${words.slice(0, MAX_SPANS).join(', ')} and ${more} more spans` : words.join(', ');
}
