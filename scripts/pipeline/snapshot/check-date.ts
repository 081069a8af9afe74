import type { Day } from '../../../src/schemas/day.ts';
import { daysBetween } from '../../text/days-between.ts';
import { InputError } from '../outcome/input-error.ts';

/**
 * How many days before or after the snapshot's day a date of publishing (UTC) may lie: one for time zones, one for
 * what is gathered late.
 */
const MAX_DAYS_AWAY = 2;

/**
 * Checks that something published then belongs to the day's snapshot.
 * @param place of the record, as messages name it
 * @throws InputError when it is too far away
 */
export function checkDate(published: string, day: Day, place: string): void {
  if (Math.abs(daysBetween(day, published)) <= MAX_DAYS_AWAY) return;
  const what = `published ${published}, more than ${MAX_DAYS_AWAY} days away from the day ${day}`;
  throw new InputError(place, what, 'use the snapshot of the right day, or remove the line');
}
