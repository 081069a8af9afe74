import { dayOfWords, findFigures } from './date/calendar-text.ts';
import { withoutEras } from './date/calendars.ts';
import { type ClockTime, findTime } from './date/clock-time.ts';
import { type DateWords, wordsOfAll, wordsOfLanguage } from './date/date-words.ts';
import type { DatePlace } from './date/place.ts';
import { instantInZone, isZoneName } from './date/wall-clock.ts';
import { parseInstant } from './instant.ts';
import { withMonth } from './date/iso-days.ts';
import { inFigures } from './date/number-words.ts';
import { normalForm } from './normal-form.ts';

/** Longest date that is read, in UTF-16 code units. */
const MAX_DATE_LENGTH = 120;

/** A date with its zone in figures, as nearly all feeds write it (RFC 5322, RFC 3339): no other reading is needed. */
const EXACT = /\d:\d\d(?:[.,]\d+)? ?(?:GMT|UTC|Z|[+-]\d\d:?\d\d)$/i;

/** `20261125T100000Z` (ISO 8601, basic), and digits alone. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?)?(?=$|[\sZ+-])/;

/** Weekdays that are numbered: Vietnamese `Thứ 4`, Portuguese `4ª-feira`. */
const NUMBERED_WEEKDAY = /(?<!\p{L})th[ứu]\s?[2-7](?!\d)|(?<!\d)[2-6][ªa]\s?-?\s?feira/iu;

/** A zone by its name in the tz database, in brackets (RFC 9557) or alone. */
const NAMED_ZONE =
  /\[!?([A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){0,2})\]|(?<![\p{L}\p{N}/])([A-Z][A-Za-z_-]+(?:\/[A-Za-z][A-Za-z0-9_+-]+){1,2}|[A-Z]ST[5-8][A-Z]DT)/u;

/**
 * Reads a date as feeds and pages write them, in any of their languages and calendars, into an instant in UTC, to the
 * second; undefined when it cannot be read or is ambiguous. A time without a zone is in that of its place, or in UTC
 * where that is not known, regardless of the machine's zone. A day without a time is its first moment at which it is
 * that day in UTC too, by which days are filed.
 * @param place where it was written
 */
export function feedDate(text: string, place: DatePlace = {}): string | undefined {
  const written = plain(text);
  if (!/\d/.test(written)) return undefined;
  // Seconds or milliseconds since 1970; ASP.NET writes those in its own way.
  const epoch = /^(\d{10})(?:\d{3})?(?:\.\d+)?$/.exec(written);
  if (epoch) return toInstant(Number(epoch[1]) * 1000);
  const milliseconds = /^\/?Date\((\d{12,13})(?:[+-]\d{4})?\)\/?$/.exec(written);
  if (milliseconds) return toInstant(Number(milliseconds[1]));
  const exact = EXACT.test(written) ? parseInstant(written) : undefined;
  // Years of other calendars are written in the same forms.
  if (exact !== undefined && /^(?:19[7-9]\d|20[0-6]\d)-/.test(exact)) return exact;
  const named = NAMED_ZONE.exec(written);
  const zone = named?.[1] ?? named?.[2];
  if (zone !== undefined && !isZoneName(zone)) return undefined;
  const date = separated(named ? written.replace(named[0], ' ') : written);
  return readDate(date, { ...place, zone: zone ?? place.zone });
}

/** A letter of another script than Latin. */
const OTHER_LETTER = /[\p{L}--\p{Script=Latin}]/v;

function readDate(text: string, place: DatePlace): string | undefined {
  const own = wordsOfLanguage(place.language ?? 'en');
  // The words of all languages take long to collect. Without them, those of another script for half a day are overlooked.
  const read = own && !OTHER_LETTER.test(text) ? readWith(text, [own], place) : undefined;
  return read ?? readWith(text, own ? [own, wordsOfAll()] : [wordsOfAll()], place);
}

function readWith(text: string, words: readonly DateWords[], place: DatePlace): string | undefined {
  const figures = findFigures(text, place);
  const found = findTime(figures?.rest ?? text, words, place.country);
  const rest = found?.rest ?? figures?.rest ?? text;
  // Numbers that belong to neither make it doubtful, but for a remark in brackets.
  if (figures && /\d/.test(rest.replace(/\([^)]*\)/g, ''))) return undefined;
  const day = figures ? figures.day : dayOfWords(rest, words, place);
  return day === undefined ? undefined : instantOf(day, found?.time, place);
}

function instantOf(day: number, time: ClockTime | undefined, place: DatePlace): string | undefined {
  if (!time) {
    const begins = place.zone === undefined ? day : instantInZone(day, place.zone);
    return toInstant(Math.max(day, begins));
  }
  const { hour, minute, second, zone = place.zone ?? 0 } = time;
  const isTime = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (!isTime || minute > 59 || second > 60) return undefined;
  if (time.isOfUnknownZone === true || time.isDoubtful === true) return undefined;
  const wall = day + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  return toInstant(typeof zone === 'number' ? wall - zone * 60_000 : instantInZone(wall, zone));
}

/** A date on one line, with Latin digits and without marks of direction. */
function plain(text: string): string {
  const line = normalForm(text.slice(0, 10 * MAX_DATE_LENGTH))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // The format of web servers' logs joins day and time: `25/Nov/2026:10:00:00`.
  const apart = latinDigits(line.slice(0, MAX_DATE_LENGTH))
    .replace(/(\/\d{4}):(?=\d{2}:\d{2})/, '$1 ')
    .replace(NUMBERED_WEEKDAY, ' ');
  return withoutEras(inFigures(apart));
}

/** An hour without its minutes (ISO 8601-1 §5.3.1.3): `2026-11-25T10Z`. */
const HOUR_ALONE = /^(\d{4}-\d{2}-\d{2})T(\d{2})(?=$|Z|[+-]\d)/;

/** Puts a sign between the parts of a date that is written in digits alone, and minutes behind an hour alone. */
function separated(text: string): string {
  return withMonth(text)
    .replace(HOUR_ALONE, '$1T$2:00')
    .replace(
      BASIC,
      (_, year: string, month: string, day: string, hour?: string, minute?: string, second = '00') =>
        `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute ?? '00'}:${second}`}`,
    );
}

/** Digits of other scripts are ten in a row, from a zero whose number ends in 0 or 6 (Unicode, Nd). */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

function toInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`;
}
