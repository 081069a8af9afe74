import { addressDay } from '../../../text/address-day.ts';
import { daysBetween } from '../../../text/days-between.ts';
import type { Why } from '../../outcome/failure.ts';

/**
 * How many days an address may be older than its entry's date. Live pages and pages that are written over a few days keep
 * the address of their first day.
 */
const MAX_DAYS_BEHIND = 5;

/**
 * Why an entry is older than it says: its address carries a day long before. Some feeds date every old page with the time
 * at which they are read.
 * @param published its date, or for an entry without one the time from which it would be dated
 */
export function olderByAddress(url: string, published: string): Why | undefined {
  const seen = published.slice(0, 'YYYY-MM-DD'.length);
  const day = addressDay(url, seen);
  if (day === undefined || daysBetween(day, seen) <= MAX_DAYS_BEHIND) return undefined;
  return {
    reason: 'older by its address',
    detail: `dated ${seen}, but its address is of ${day} at the latest`,
  };
}
