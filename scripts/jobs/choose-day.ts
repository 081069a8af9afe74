import { consola } from 'consola';
import type { Day } from '../../src/schemas/day.ts';
import type { Clock } from '../adapters/clock.ts';
import { statIfThere } from '../adapters/disk/if-there.ts';
import type { OnBroken } from '../adapters/snapshot/on-broken.ts';
import { openSnapshots } from '../adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import { dayOfRun, hasWholeDay } from '../pipeline/gather/day/day-of-run.ts';
import { type DayBegin, periodOf } from '../text/date/day-begin.ts';
import type { WindowLength } from '../pipeline/gather/day/window.ts';

/** The day to make when none is named, which is said. */
export async function chooseDay(
  snapshots: string,
  { today, window, begin }: { today?: true; window: WindowLength; begin: DayBegin },
  clock: Clock,
): Promise<Day> {
  const { whole, broken } = await storedSnapshots(snapshots);
  const real = whole.map(({ manifest }) => manifest).filter(({ sample }) => !sample);
  const stored = new Set([
    ...real.filter(hasWholeDay).map(({ day }) => day),
    ...broken.map(({ name }) => name),
  ]);
  const day = dayOfRun({
    ...{ startedAt: new Date(clock()).toISOString(), window, begin, stored },
    today: today === true,
  });
  const what = window === 'day' ? 'this run makes' : `the last ${window} hours are filed under`;
  const where = begin.minutes === 0 ? begin.zone : `from ${periodOf(day, begin)?.begins}`;
  consola.info(
    `${what} ${day} (${where}); for another, npm run digest takes --day, and --today for the one that is running`,
  );
  return day;
}

/**
 * Looks up a day's snapshot: `broken` when it cannot be read but may be skipped.
 * @param isFinished whether the day is over and all of it is wanted: a snapshot from before its end is none then
 */
export async function lookForDay(
  folder: string,
  onBroken: OnBroken,
  isFinished: boolean,
): Promise<'absent' | 'broken' | 'whole'> {
  if (!(await statIfThere(folder))) return 'absent';
  const [snapshot] = await openSnapshots([folder], { onBroken });
  if (!snapshot) return 'broken';
  if (!isFinished || hasWholeDay(snapshot.manifest)) return 'whole';
  const { day, sealedAt } = snapshot.manifest;
  consola.info(`${day} was sealed before its end, at ${sealedAt}; it is gathered again`);
  return 'absent';
}
