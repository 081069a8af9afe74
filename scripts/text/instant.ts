import { daySchema } from '../../src/schemas/day.ts';

/** RFC 3339 and the looser forms of ISO 8601 that feeds and corpora use: date, time, zone. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/;

/** RFC 5322 §3.3, used by RSS, with a zone that needs no table. */
const RFC_5322 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2} [1-9]\d{3}) \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/;

/**
 * Parses a date into an instant in UTC, to the second, `2026-03-18T06:30:00Z`; undefined when it is not a date. A date
 * without a time means midnight, a time without a zone UTC: the machine's zone does not matter.
 */
export function parseInstant(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, day = '', minutes = '00:00', seconds = ':00', zone = 'Z'] = iso;
    if (!daySchema.safeParse(day).success) return undefined;
    const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return toInstant(`${day}T${minutes}${seconds}${offset}`);
  }
  const dated = RFC_5322.exec(trimmed);
  // JavaScript takes 31 February for 3 March.
  return dated && isDayOfMonth(Number(dated[1]), dated[2] ?? '') ? toInstant(trimmed) : undefined;
}

/** Whether a month of a year, such as `Feb 2026`, has a day with this number. */
const isDayOfMonth = (day: number, month: string): boolean =>
  new Date(`${day} ${month} 00:00:00 GMT`).getUTCDate() === day;

function toInstant(text: string): string | undefined {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`;
}
