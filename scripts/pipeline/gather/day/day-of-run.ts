import type { Day } from '../../../../src/schemas/day.ts';
import { lastSecondOf } from '../../../../src/schemas/day-period.ts';
import type { Manifest } from '../../../../src/schemas/snapshot.ts';
import { type DayBegin, dayAt, dayBefore } from '../../../text/date/day-begin.ts';
import type { WindowLength } from './window.ts';

/** What decides which day a run makes. */
export interface RunQuestion {
  /** When it began, a UTC instant. */
  startedAt: string;
  window: WindowLength;
  /** When days begin. */
  begin: DayBegin;
  /** Whether the day that is running is asked for. */
  today: boolean;
  /** The days that have a snapshot of the whole day, or one that cannot be read. */
  stored: ReadonlySet<Day>;
}

/** Whether a snapshot was sealed after its day, so that it has all of its news: one of the running day has not. */
export const hasWholeDay = (manifest: Pick<Manifest, 'day' | 'period' | 'sealedAt'>): boolean =>
  manifest.sealedAt >= lastSecondOf(manifest);

const HOUR = 60 * 60 * 1000;

/**
 * How many finished days a run goes back to for one that was left out: feeds keep their entries for about three days, and
 * a day of which they have kept too little is below its quorum.
 */
export const DAYS_BACK = 3;

/**
 * How late a run of the last hours may begin and still be of the day before, in milliseconds: hosted schedulers begin
 * minutes to hours after the time that they were given.
 */
const LATE = 3 * HOUR;

/**
 * The day that a run makes when none is named: the newest finished one without a snapshot, so that a run that begins after
 * its end makes the day before, and a day that was left out is made up for. Days before the first snapshot are not left
 * out. The last hours are filed under the day that is running, or the one before, where it has only begun. When all have a
 * snapshot, it is the newest of them.
 */
export function dayOfRun({ startedAt, window, begin, today, stored }: RunQuestion): Day {
  const now = Date.parse(startedAt);
  const running = dayAt(now, begin);
  if (today) return running;
  if (window !== 'day') return dayAt(now - LATE, begin);
  const first = [...stored].sort()[0];
  const newest = dayBefore(running);
  const finished: Day[] = [newest];
  while (finished.length < DAYS_BACK) finished.push(dayBefore(finished.at(-1) ?? newest));
  const leftOut = (day: Day) => !stored.has(day) && (day === newest || (first !== undefined && day > first));
  return finished.find(leftOut) ?? newest;
}
