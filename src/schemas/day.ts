import { z } from 'astro/zod';

/** A UTC calendar date, `YYYY-MM-DD` (RFC 3339 full-date), that exists in the calendar. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }, 'no such day in the calendar');

/** A UTC calendar date, `YYYY-MM-DD`. */
export type Day = z.infer<typeof daySchema>;

/** The month of a day, `YYYY-MM`, or of anything that begins with a day, such as the path of one of its pages. */
export const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** An instant in UTC, RFC 3339 with `Z`, for example `2026-03-18T06:30:00Z`. */
export const instantSchema = z.iso.datetime();

/**
 * The last second of a day: the default seal time of an import. It does not depend on the clock, so importing the same
 * corpus twice gives the same bytes.
 */
export function endOfDay(day: Day): string {
  return `${day}T23:59:59Z`;
}
