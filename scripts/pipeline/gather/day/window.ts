import type { Day } from '../../../../src/schemas/day.ts';
import type { Why } from '../../outcome/failure.ts';

/** The period in which an article must be published: UTC instants, the end exclusive. */
export interface Window {
  from: string;
  to: string;
}

/** The length of a window: the whole UTC day, or a number of hours up to the run. */
export type WindowLength = 'day' | number;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How far a source's clock may be ahead of ours: ten minutes, in milliseconds. */
const CLOCK_SKEW = 10 * 60 * 1000;

/**
 * The window of a day's digest. A window in hours ends when the run begins, or with the day if that is earlier, so a
 * run at any hour has the same amount of news to choose from.
 * @param startedAt when the run began, a UTC instant
 */
export function windowOf(day: Day, startedAt: string, length: WindowLength): Window {
  const from = Date.parse(`${day}T00:00:00Z`);
  const midnight = from + 24 * HOUR;
  if (length === 'day') return { from: toInstant(from), to: toInstant(midnight) };
  const to = Math.min(midnight, Date.parse(startedAt));
  return { from: toInstant(to - length * HOUR), to: toInstant(to) };
}

/** The last instant that a date read by a run can name, by any clock: a UTC instant. */
export function latestPossible(startedAt: string): string {
  return toInstant(Date.parse(startedAt) + CLOCK_SKEW);
}

/** The day under which a window's news is filed: that of its last instant. */
export function filedUnder({ to }: Window): Day {
  return toInstant(Date.parse(to) - 1000).slice(0, 'YYYY-MM-DD'.length);
}

/** The calendar day before another. */
export function dayBefore(day: Day): Day {
  return toInstant(Date.parse(day) - DAY).slice(0, 'YYYY-MM-DD'.length);
}

/** Whether an instant is in the day, of 24 hours, before a window. */
export function isOfDayBefore(published: string, { from }: Window): boolean {
  const ahead = Date.parse(from) - Date.parse(published);
  return ahead > 0 && ahead <= DAY;
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

function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
