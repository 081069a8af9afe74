import type { Day } from '../../../src/schemas/day.ts';
import type { PlannedDay } from './plan-days.ts';

/** Which days of a site are made. */
export interface DayChoice {
  /** Whether also those are made that an earlier version of the program made, or other settings. */
  all: boolean;
  /** Only days from the first to the last, and those from which something was withdrawn. */
  range?: { from: Day; to: Day } | undefined;
  /** Only every so many-th day: those whose place among all days with a snapshot, from 0, has this remainder. */
  shard?: { index: number; of: number } | undefined;
}

/**
 * The days to make, the newest first: those that are new or must not stay; the newest of the site, if it is stale, so that
 * its readers get it as the program makes it now; and all stale ones if that is asked for.
 * @param planned all days with a snapshot, from the oldest to the newest
 * @param published the days of the site so far
 */
export function chosenDays(
  planned: readonly PlannedDay[],
  published: ReadonlyMap<Day, unknown>,
  { all, range, shard }: DayChoice,
): PlannedDay[] {
  const newest = [...published.keys(), ...planned.map(({ day }) => day)].sort().at(-1);
  return planned
    .filter((_, place) => shard === undefined || place % shard.of === shard.index)
    .filter(
      ({ day, isOutstanding }) =>
        isOutstanding || range === undefined || (range.from <= day && day <= range.to),
    )
    .filter(({ day, standing }) => (standing === 'stale' ? all || day === newest : standing !== 'current'))
    .reverse();
}
