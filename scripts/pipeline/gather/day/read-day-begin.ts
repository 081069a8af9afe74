import { InputError } from '../../outcome/input-error.ts';
import { type DayBegin, parseDayBegin, UTC_MIDNIGHT } from '../../../text/date/day-begin.ts';

/** The variable that says when days begin. */
const VARIABLE = 'OVERVIEW_DAY_BEGINS';

/**
 * When the days of the publication begin: as `OVERVIEW_DAY_BEGINS` says, or at midnight in UTC.
 * @throws InputError when its value is no such time
 */
export function dayBeginOf(environment: Record<string, string | undefined>): DayBegin {
  const text = environment.OVERVIEW_DAY_BEGINS;
  return text ? readDayBegin(VARIABLE, text) : UTC_MIDNIGHT;
}

/**
 * Reads when days begin.
 * @param place what the message names
 * @throws InputError when it is no time, or its zone is not known
 */
export function readDayBegin(place: string, text: string): DayBegin {
  const begin = parseDayBegin(text);
  if (begin) return begin;
  const remedy = 'write a time of 24 hours, and a zone where it is not UTC: 05:00, or 00:00 Europe/Oslo';
  throw new InputError(place, `${JSON.stringify(text)} does not say when a day begins`, remedy);
}
