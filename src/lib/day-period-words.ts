import { t } from '../interface/t.ts';
import type { DayPeriod } from '../schemas/day-period.ts';
import { instantWithTime } from './dates.ts';

/** What a page says of a day that is not the calendar day in UTC: `From 17 March 2026, 23:00 UTC, to …`. */
export function periodWords({ begins, from, to }: DayPeriod): string {
  const by = begins.includes(' ') ? begins : `${begins} UTC`;
  return t('Days begin at {time} here: this one is from {from} to {to}.', {
    time: by,
    from: instantWithTime(from),
    to: instantWithTime(to),
  });
}
