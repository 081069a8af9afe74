/** A calendar, by its name in Intl (CLDR). */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'ethiopic';

/** A day of a calendar. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;

/**
 * Plausible years of a date in the Gregorian calendar; others are of another calendar, or a mistake. Years of Nepal's
 * calendar, which is 56 to 57 ahead, begin after the last.
 */
export const FIRST_YEAR = 1970;
const LAST_YEAR = 2069;

/** The Buddhist era of Thailand and the era of the Republic of China count the years of the Gregorian calendar. */
const BUDDHIST_ERA = 543;
const REPUBLIC_ERA = 1911;

/** Years of the Gregorian calendar before the first year of a Japanese or Chinese era, by its name. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  民國: REPUBLIC_ERA,
  民国: REPUBLIC_ERA,
};

/** Where the years of a calendar begin, roughly, and how long they are on average, in days. */
const YEARS: Record<Exclude<Calendar, 'gregory'>, { start: number; days: number }> = {
  persian: { start: Date.UTC(622, 2, 21), days: 365.2422 },
  'islamic-umalqura': { start: Date.UTC(622, 6, 18), days: 354.367 },
  ethiopic: { start: Date.parse('0008-08-27T00:00:00Z'), days: 365.25 },
};

/** Days around an estimate in which a day of another calendar is looked for. */
const REACH = 45;

/** Writes the years of Japanese and Chinese eras in a text as those of the Gregorian calendar, and a year in both once. */
export function withoutEras(text: string): string {
  const written = text.replace(
    /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年/g,
    (_, era: string, year: string) => {
      return `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`;
    },
  );
  return written.replace(/(\d{4}年)\s?[(（]\1[)）]/, '$1');
}

/** The year of the Gregorian calendar that a year written with its months is; undefined when it can be none. */
export function gregorianYear(year: number, country: string | undefined): number | undefined {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  const buddhist = year - BUDDHIST_ERA;
  if (buddhist >= FIRST_YEAR && buddhist <= LAST_YEAR) return buddhist;
  const republic = year + REPUBLIC_ERA;
  return country === 'TW' && republic >= FIRST_YEAR && republic <= LAST_YEAR ? republic : undefined;
}

/**
 * The day of the Gregorian calendar, in milliseconds since 1970 at midnight UTC, that a day of a calendar is; undefined
 * when there is no such day.
 */
export function dayInUtc({ year, month, day }: CalendarDay, calendar: Calendar): number | undefined {
  if (calendar === 'gregory') {
    const midnight = Date.UTC(year, month - 1, day);
    return month >= 1 && month <= 12 && new Date(midnight).getUTCDate() === day ? midnight : undefined;
  }
  const { start, days } = YEARS[calendar];
  const estimate = start + ((year - 1) * days + ((month - 1) * days) / 12 + day) * DAY;
  const midnight = Math.floor(estimate / DAY) * DAY;
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  for (let away = 0; away <= REACH; away++) {
    for (const each of [midnight + away * DAY, midnight - away * DAY]) {
      if (isDay(format, each, { year, month, day })) return inReach(each);
    }
  }
  return undefined;
}

function isDay(format: Intl.DateTimeFormat, instant: number, wanted: CalendarDay): boolean {
  const parts = format.formatToParts(instant);
  const number = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  return number('year') === wanted.year && number('month') === wanted.month && number('day') === wanted.day;
}

function inReach(midnight: number): number | undefined {
  const year = new Date(midnight).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? midnight : undefined;
}
