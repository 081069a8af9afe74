import type { Day } from '../../../src/schemas/day.ts';
import {
  asInstant,
  boundsOf,
  DAY_LENGTH,
  dayBeginPattern,
  type DayPeriod,
} from '../../../src/schemas/day-period.ts';
import { instantInZone, isZoneName } from './wall-clock.ts';

/** When the days of a publication begin. */
export interface DayBegin {
  /** Minutes after midnight. */
  minutes: number;
  /** A zone of the tz database. */
  zone: string;
}

/** Days begin at midnight in UTC, unless a publication says otherwise. */
export const UTC_MIDNIGHT: DayBegin = { minutes: 0, zone: 'UTC' };

/** The names of UTC in the tz database (its file `backward`), in any case. */
const UTC_NAMES = /^(?:Etc\/)?(?:UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu)$/i;

/** Parses when days begin, such as `05:00` (in UTC) or `00:00 Europe/Oslo`; undefined where it is not written so. */
export function parseDayBegin(text: string): DayBegin | undefined {
  if (!dayBeginPattern.test(text)) return undefined;
  const [time = '', zone = 'UTC'] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (!isZoneName(zone)) return undefined;
  return { minutes: hours * 60 + minutes, zone: UTC_NAMES.test(zone) ? UTC_MIDNIGHT.zone : zone };
}

/** The period of a day; undefined where days begin at midnight in UTC, and it is the calendar day. */
export function periodOf(day: Day, begin: DayBegin): DayPeriod | undefined {
  const { minutes, zone } = begin;
  if (minutes === 0 && zone === 'UTC') return undefined;
  return {
    begins: writeDayBegin(begin),
    from: asInstant(beginOf(day, begin)),
    to: asInstant(beginOf(dayAfter(day), begin)),
  };
}

/** The day that an instant is of. @param instant milliseconds since 1970 */
export function dayAt(instant: number, begin: DayBegin): Day {
  const date = calendarDay(instant);
  // A zone is up to fourteen hours ahead of UTC, or twelve behind it.
  const near = [dayAfter(date), date, dayBefore(date)];
  return near.find((day) => beginOf(day, begin) <= instant) ?? dayBefore(dayBefore(date));
}

/** The calendar day after another. */
export const dayAfter = (day: Day): Day => calendarDay(boundsOf({ day }).to);

/** The calendar day before another. */
export const dayBefore = (day: Day): Day => calendarDay(boundsOf({ day }).from - DAY_LENGTH);

const beginOf = (day: Day, { minutes, zone }: DayBegin): number =>
  instantInZone(boundsOf({ day }).from + minutes * 60_000, zone);

const calendarDay = (instant: number): Day => new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length);

function writeDayBegin({ minutes, zone }: DayBegin): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return zone === 'UTC' ? time : `${time} ${zone}`;
}
