import type { Day } from '../../src/schemas/day.ts';
import { addressSegments } from './address-segments.ts';

/** Years in which a page of the web can have been made. */
const YEAR = '(?<year>199[5-9]|20\\d\\d)';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DATE = '(?<date>0[1-9]|[12]\\d|3[01])';
const SHORT_MONTH = '(?<month>0?[1-9]|1[0-2])';
const SHORT_DATE = '(?<date>0?[1-9]|[12]\\d|3[01])';
const NAMED_MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** How addresses write a day or a month: whole folders, or digits that no other digit touches. */
const WRITTEN: readonly RegExp[] = [
  // `/2017/12/14/`, `/2017/dec/14/`
  `/${YEAR}/${SHORT_MONTH}/${SHORT_DATE}(?=/)`,
  `/${YEAR}/${NAMED_MONTH}/${SHORT_DATE}(?=/)`,
  // `/201712/14/`, `/2017-12/14/`, `/2017/1214/`, `/2017/12-14/`
  `/${YEAR}[-_]?${MONTH}/${DATE}(?=/)`,
  `/${YEAR}/${MONTH}[-_]?${DATE}(?=/)`,
  // `20171214` and `t20171214_55`, but no longer number; `2017-12-14`, `2017_12_14`
  `(?<!\\d)${YEAR}${MONTH}${DATE}(?!\\d)`,
  `(?<!\\d)${YEAR}([-_.])${MONTH}\\2${DATE}(?!\\d)`,
  // `/2017/12/` and `/201712/`: some day of the month
  `/${YEAR}[-_/]?${MONTH}(?=/)(?!/\\d{1,2}/)`,
].map((pattern) => new RegExp(pattern, 'g'));

const MONTHS_NAMED = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The last day on which an article can have been given its address, as far as the path says; undefined when it says
 * nothing. `/2017/12/14/` means that day, `/2017/12/` the last of that month, and a year alone nothing: it is often the
 * name of an event. Days that do not exist or are still to come are numbers of another kind.
 * @param upTo the day on which the address was seen
 */
export function addressDay(url: string, upTo: Day): Day | undefined {
  const path = `/${addressSegments(url).join('/')}`.toLowerCase();
  const days = WRITTEN.flatMap((pattern) =>
    [...path.matchAll(pattern)].flatMap((match) => lastDay(match, upTo)),
  );
  return days.sort().at(-1);
}

function lastDay({ groups = {} }: RegExpExecArray, upTo: Day): Day[] {
  const year = Number(groups.year);
  const month = groups.name === undefined ? Number(groups.month) : MONTHS_NAMED.indexOf(groups.name) + 1;
  const first = isoDay(year, month, 1);
  if (groups.date === undefined) {
    const last = isoDay(year, month + 1, 0);
    return first > upTo ? [] : [last < upTo ? last : upTo];
  }
  const day = isoDay(year, month, Number(groups.date));
  // `2017-02-30` would roll over into March.
  return day.slice(0, 7) === first.slice(0, 7) && day <= upTo ? [day] : [];
}

function isoDay(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
