import type { Day } from '../../../../src/schemas/day.ts';
import { asInstant, boundsOf, DAY_LENGTH } from '../../../../src/schemas/day-period.ts';
import { type DayBegin, dayBefore, periodOf, UTC_MIDNIGHT } from '../../../text/date/day-begin.ts';
import type { Why } from '../../outcome/failure.ts';

/** The period in which an article must be published: UTC instants, the end exclusive. */
export interface Window {
  /** The day under which its news is filed. */
  day: Day;
  from: string;
  to: string;
  /** When the day before began, where clocks changed in it. */
  before?: string;
}

/** The length of a window: the whole day, or a number of hours up to the run. */
export type WindowLength = 'day' | number;

const HOUR = 60 * 60 * 1000;

/** How far a source's clock may be ahead of ours: ten minutes, in milliseconds. */
const CLOCK_SKEW = 10 * 60 * 1000;

/**
 * The window of a day's digest. A window in hours ends when the run begins, or with the day if that is earlier, so a
 * run at any hour has the same amount of news to choose from.
 * @param startedAt when the run began, a UTC instant
 * @param begin when days begin
 */
export function windowOf(
  day: Day,
  startedAt: string,
  length: WindowLength,
  begin: DayBegin = UTC_MIDNIGHT,
): Window {
  const bounds = boundsOf({ day, period: periodOf(day, begin) });
  if (length === 'day') {
    const eve = dayBefore(day);
    const before = boundsOf({ day: eve, period: periodOf(eve, begin) }).from;
    const isLikeOthers = bounds.from - before === DAY_LENGTH;
    return {
      ...{ day, from: asInstant(bounds.from), to: asInstant(bounds.to) },
      ...(!isLikeOthers && { before: asInstant(before) }),
    };
  }
  const to = Math.min(bounds.to, Date.parse(startedAt));
  return { day, from: asInstant(to - length * HOUR), to: asInstant(to) };
}

/** The last instant that a date read by a run can name, by any clock: a UTC instant. */
export function latestPossible(startedAt: string): string {
  return asInstant(Date.parse(startedAt) + CLOCK_SKEW);
}

/** Whether an instant is in the day before a window: of 24 hours, unless clocks changed in it. */
export function isOfDayBefore(published: string, { from, before }: Window): boolean {
  const [instant, end] = [Date.parse(published), Date.parse(from)];
  return instant < end && instant >= (before === undefined ? end - DAY_LENGTH : Date.parse(before));
}

/**
 * Whether a date outside the window is that of reading: within minutes of the run's beginning. Some feeds give every entry
 * the time at which they are read, which says nothing of when it was published.
 */
export function isDatedByReading(
  published: string,
  { window, startedAt }: { window: Window; startedAt: string },
): boolean {
  const away = Math.abs(Date.parse(published) - Date.parse(startedAt));
  return away <= CLOCK_SKEW && outsideWindow(published, window, startedAt) !== undefined;
}

/** Why a date is outside the window; undefined when it is inside. */
export function outsideWindow(published: string, window: Window, startedAt: string): Why | undefined {
  const instant = Date.parse(published);
  if (published > latestPossible(startedAt)) return { reason: 'dated in the future' };
  if (instant < Date.parse(window.from)) return { reason: 'older than the day' };
  // A window that ends with the run has no strict end: a source's clock may be a little ahead.
  if (instant >= Date.parse(window.to) && window.to !== startedAt) return { reason: 'newer than the day' };
  return undefined;
}
