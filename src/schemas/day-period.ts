import { z } from 'astro/zod';
import { type Day, endOfDay, instantSchema } from './day.ts';

/** When a publication's days begin: a time of 24 hours, and a zone of the tz database where it is not UTC. */
export const dayBeginPattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?: [A-Za-z][\w+/-]{0,59})?$/;

/** The period that a day is of, where its publication's days do not begin at midnight UTC. */
export const dayPeriodSchema = z
  .strictObject({
    /** As the publisher wrote it, such as `05:00 Europe/Oslo`. */
    begins: z.string().regex(dayBeginPattern),
    from: instantSchema,
    /** Exclusive. */
    to: instantSchema,
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), 'it ends before it begins');

/** The period that a day is of. */
export type DayPeriod = z.infer<typeof dayPeriodSchema>;

/** A day, and its period where that is not the calendar day in UTC. */
export interface PlacedDay {
  day: Day;
  period?: DayPeriod | undefined;
}

/** Milliseconds of a calendar day in UTC. */
export const DAY_LENGTH = 86_400_000;

/** The instants between which a day lies, in milliseconds since 1970, the end exclusive. */
export function boundsOf({ day, period }: PlacedDay): { from: number; to: number } {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (!period) return { from: midnight, to: midnight + DAY_LENGTH };
  return { from: Date.parse(period.from), to: Date.parse(period.to) };
}

/** Whether an instant is in a day, or at most so many calendar days before or after it. */
export function isWithinDays(instant: string, placed: PlacedDay, days: number): boolean {
  const { from, to } = boundsOf(placed);
  const at = Date.parse(instant);
  return at >= from - days * DAY_LENGTH && at < to + days * DAY_LENGTH;
}

/** The last second of a day. */
export function lastSecondOf({ day, period }: PlacedDay): string {
  return period ? asInstant(Date.parse(period.to) - 1000) : endOfDay(day);
}

/** An instant in UTC, to the second. @param milliseconds since 1970 */
export function asInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
