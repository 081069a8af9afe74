import type { Day } from '../../../src/schemas/day.ts';
import { boundsOf, DAY_LENGTH } from '../../../src/schemas/day-period.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';

/**
 * The first of the days whose articles are shown with their whole texts; undefined where all are. It follows from the
 * newest day, and not from a clock, so that the same days give the same pages at any time.
 * @param days all days of a site, those that are to be added among them
 * @param retention for how many days, the newest among them
 */
export function keptFrom(days: Iterable<Day>, retention: number | undefined): Day | undefined {
  const newest = [...days].sort().at(-1);
  if (retention === undefined || newest === undefined) return undefined;
  const first = boundsOf({ day: newest }).from - (retention - 1) * DAY_LENGTH;
  return new Date(first).toISOString().slice(0, newest.length);
}

/** Whether the articles of a day are shown with their leads alone. */
export const isShortened = (day: Day, from: Day | undefined): boolean => from !== undefined && day < from;

/** Whether the pages of a day show whole texts that they should not show any more, or leads where they should show all. */
export const isOverdue = ({ day, shortened }: DayRecord, from: Day | undefined): boolean =>
  (shortened ?? false) !== isShortened(day, from);
