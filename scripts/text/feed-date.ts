import { parseInstant } from './instant.ts';
import { monthKey, MONTHS } from './month-names.ts';
import { normalForm } from './normal-form.ts';

/**
 * Minutes east of Greenwich by zone name: those of RFC 822 §5.1 and others that feeds use, without ambiguous names.
 * `IST` is India's, whose feeds use it; Irish and Israeli feeds give offsets.
 */
const ZONES: Readonly<Record<string, number>> = {
  ...hours(0, 'UT UTC GMT Z WET'),
  ...hours(1, 'CET MEZ BST WEST WAT'),
  ...hours(2, 'CEST MESZ EET CAT SAST'),
  ...hours(3, 'EEST MSK EAT TRT'),
  ...hours(4, 'GST'),
  ...hours(5, 'PKT'),
  ...hours(5.5, 'IST'),
  ...hours(5.75, 'NPT'),
  ...hours(7, 'ICT WIB'),
  ...hours(8, 'HKT SGT AWST PHT MYT WITA'),
  ...hours(9, 'JST KST WIT'),
  ...hours(10, 'AEST'),
  ...hours(11, 'AEDT'),
  ...hours(12, 'NZST'),
  ...hours(13, 'NZDT'),
  ...hours(-3, 'ART BRT ADT CLST'),
  ...hours(-3.5, 'NST'),
  ...hours(-4, 'EDT AST CLT VET BOT'),
  ...hours(-5, 'EST CDT COT PET ECT'),
  ...hours(-6, 'CST MDT'),
  ...hours(-7, 'MST PDT'),
  ...hours(-8, 'PST AKDT'),
  ...hours(-9, 'AKST'),
  ...hours(-10, 'HST'),
};

/** Plausible years of a feed's Gregorian date; others are from another calendar or a mistake. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

const TIME = String.raw`(?:[\s,T|-]+(?:(?:at|um|a las|à)\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?`;
const ZONE = String.raw`(?:\s*\(?(?:GMT|UTC)?([+-]\d{1,2}:?\d{2}|[+-]\d{1,2}|[A-Za-z]{1,5})\)?)?(?:\s*\([^)]*\)|\s+[A-Z]{2,4})?`;

/** The formats of a date, with the positions of year, month and day. */
const FORMS: readonly [form: RegExp, year: number, month: number, day: number][] = [
  [new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}${ZONE}$`, 'i'), 1, 2, 3],
  [
    new RegExp(
      `^(\\d{1,2})(?:\\.|st|nd|rd|th|º)?[\\s-]+(?:de |of )?([\\p{L}]+)\\.?,?[\\s-]+(?:de )?(\\d{4}|\\d{2})${TIME}${ZONE}$`,
      'iu',
    ),
    3,
    2,
    1,
  ],
  [new RegExp(`^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}${ZONE}$`, 'iu'), 3, 1, 2],
  [new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}${ZONE}$`, 'i'), 3, 2, 1],
  // Day and month in figures are ambiguous unless one is over twelve, which `partsOf` checks.
  [new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}${ZONE}$`, 'i'), 3, 2, 1],
];

/** A word before a date, unless it is a month: a weekday, often the wrong one, which is ignored. */
const FIRST_WORD = /^([\p{L}\p{M}-]+)\.?,?\s+(?=[\p{L}\d])/u;

/**
 * Parses a feed's date into an instant in UTC, to the second; undefined when it is ambiguous: another calendar, an
 * ambiguous zone, figures that could be day or month. A time without a zone is UTC, regardless of the machine's zone.
 */
export function feedDate(text: string): string | undefined {
  const trimmed = latinDigits(normalForm(text).replace(/\s+/g, ' ').trim()).slice(0, 100);
  const epoch = /^(\d{10})(\d{3})?$/.exec(trimmed);
  if (epoch) return toInstant(Number(epoch[1]) * 1000);
  const exact = parseInstant(trimmed);
  if (exact !== undefined) return exact;
  const dated = trimmed.replace(FIRST_WORD, (all, word: string) => (MONTHS.has(monthKey(word)) ? all : ''));
  for (const [form, year, month, day] of FORMS) {
    const match = form.exec(dated);
    if (match) return instantOf(match, year, month, day);
  }
  return undefined;
}

function instantOf(match: RegExpExecArray, year: number, month: number, day: number): string | undefined {
  const [y, m, d] = [fullYear(match[year] ?? ''), monthOf(match[month] ?? ''), Number(match[day])];
  if (y < FIRST_YEAR || y > LAST_YEAR || m === undefined) return undefined;
  const isAmbiguous = match[0].includes('/') && !/^\d{4}/.test(match[0]) && d <= 12;
  const [hour = '0', minute = '0', second = '0', half, zone] = match.slice(4);
  const offset = minutesEast(zone);
  const h = hourOf(Number(hour), half);
  if (isAmbiguous || offset === undefined || h > 24 || Number(minute) > 59 || Number(second) > 60)
    return undefined;
  const date = Date.UTC(y, m - 1, d);
  if (new Date(date).getUTCDate() !== d) return undefined;
  return toInstant(date + ((h * 60 + Number(minute) - offset) * 60 + Math.min(Number(second), 59)) * 1000);
}

/** RFC 2822 §4.3: two digits under 50 mean this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? year + (year < 50 ? 2000 : 1900) : year;
}

function monthOf(text: string): number | undefined {
  if (!/^\d+$/.test(text)) return MONTHS.get(monthKey(text));
  return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function minutesEast(zone: string | undefined): number | undefined {
  if (zone === undefined) return 0;
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!offset) return ZONES[zone.toUpperCase()];
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  // Zones lie between -12:00 and +14:00.
  return minutes > 14 * 60 ? undefined : offset[1] === '-' ? -minutes : minutes;
}

/** The zeros of Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits; nine follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function toInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`;
}

function hours(count: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, count * 60]));
}
