import { primaryLanguage } from '../../../src/schemas/language.ts';
import { LANGUAGE_CODES } from '../languages/languages.ts';
import type { Calendar } from './calendars.ts';
import { type HourRanges, dayPartsOf } from './day-parts.ts';
import { wordKey } from './word-key.ts';

/** A month of a year in a calendar. */
export interface NamedMonth {
  calendar: Calendar;
  /** From 1. */
  month: number;
}

/** The names that languages give to months, without those of two meanings, and to parts of the day, by `wordKey`. */
export interface DateWords {
  months: ReadonlyMap<string, NamedMonth>;
  dayParts: HourRanges;
  /** Their words for "month", which some write with the name: Khmer `ខែវិច្ឆិកា`, Burmese `နိုဝင်ဘာလ`, Persian `آذرماه`. */
  monthWords: ReadonlySet<string>;
}

/** Languages of the registry without a row in the table of languages. */
const OTHERS = 'af cy fo ga ha ig kl lb mg mt no rw so sr-Latn tk xh zu'.split(' ');

/** Places that name months otherwise than the rest of their language, and other scripts of one. */
const VARIANTS =
  'ar-SY ar-MA ar-DZ ar-TN ar-MR bs-Cyrl az-Cyrl uz-Cyrl de-AT en-GB en-AU en-CA es-MX es-PE fa-AF fr-CA fr-CH fr-MA ms-BN pt-PT ro-MD zh-Hant';

/** Calendars that languages use besides the Gregorian one. */
const CALENDARS: Readonly<Record<string, readonly Calendar[]>> = {
  fa: ['persian', 'islamic-umalqura'],
  ps: ['persian'],
  en: ['persian', 'islamic-umalqura'],
  ar: ['islamic-umalqura'],
  ur: ['islamic-umalqura'],
  am: ['ethiopic'],
};

/** Names of the months that CLDR lacks: for Sinhala it has those of the Buddhist calendar only (release 48). */
const MORE_MONTHS: Readonly<Record<string, string>> = {
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
};

/** Shortest word for a part of the day that is taken for one in whatever language, in UTF-16 code units. */
const SHORTEST_PART_OF_ALL = 4;

/** Days from one month to the next at which a name is asked for, so that no month of any calendar is missed. */
const STEP = 9;

const words = new Map<string, DateWords>();

/** The words of a language; undefined when Intl does not know it. */
export function wordsOfLanguage(language: string): DateWords | undefined {
  const primary = primaryLanguage(language);
  const known = words.get(primary);
  if (known) return known;
  const locales = supported([
    primary,
    ...VARIANTS.split(' ').filter((tag) => primaryLanguage(tag) === primary),
  ]);
  if (locales.length === 0) return undefined;
  const made = collect(locales);
  words.set(primary, made);
  return made;
}

/** The words of all languages together; a name that means one month here and another there is left out. */
export function wordsOfAll(): DateWords {
  const known = words.get('');
  if (known) return known;
  const made = collect(allDateLocales(), SHORTEST_PART_OF_ALL);
  words.set('', made);
  return made;
}

/** The locales of all languages and variants whose dates are read. */
export function allDateLocales(): string[] {
  return supported([...LANGUAGE_CODES, ...OTHERS, ...VARIANTS.split(' ')]);
}

function supported(tags: readonly string[]): string[] {
  return Intl.DateTimeFormat.supportedLocalesOf([...new Set(tags)]);
}

function collect(locales: readonly string[], shortestPart?: number): DateWords {
  const months = new Map<string, NamedMonth | undefined>();
  for (const locale of locales) {
    for (const calendar of ['gregory', ...(CALENDARS[primaryLanguage(locale)] ?? [])] as const)
      for (const [name, month] of monthsIn(locale, calendar))
        note(months, wordKey(name), { calendar, month });
    for (const [at, name] of (MORE_MONTHS[locale]?.split(' ') ?? []).entries())
      note(months, wordKey(name), { calendar: 'gregory', month: at + 1 });
  }
  const monthWords = new Set(locales.map(monthWordOf).filter((word) => word !== ''));
  return { months: withoutDoubt(months), dayParts: dayPartsOf(locales, shortestPart), monthWords };
}

function monthWordOf(locale: string): string {
  return wordKey(new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of('month') ?? '');
}

/** The month that a word names, with or without "month"; undefined when it names none, or has two meanings. */
export function monthNamed(name: string, { months, monthWords }: DateWords): NamedMonth | undefined {
  const key = wordKey(name);
  const known = months.get(key);
  if (known) return known;
  for (const word of monthWords) {
    if (key.startsWith(word) && months.has(key.slice(word.length))) return months.get(key.slice(word.length));
    if (key.endsWith(word) && months.has(key.slice(0, -word.length)))
      return months.get(key.slice(0, -word.length));
  }
  return undefined;
}

/** Notes a meaning of a word; undefined marks one that has two. */
function note(found: Map<string, NamedMonth | undefined>, key: string, month: NamedMonth): void {
  if (key === '') return;
  const known = found.get(key);
  if (!found.has(key)) found.set(key, month);
  else if (known !== undefined && !isSameMonth(known, month)) found.set(key, undefined);
}

function withoutDoubt(found: ReadonlyMap<string, NamedMonth | undefined>): ReadonlyMap<string, NamedMonth> {
  return new Map([...found].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Whether two names mean one month. */
export function isSameMonth(a: NamedMonth, b: NamedMonth): boolean {
  return a.calendar === b.calendar && a.month === b.month;
}

/** Names alone and as they stand in a date (Russian `март`, `марта`), in full and short. */
function monthsIn(locale: string, calendar: Calendar): [name: string, month: number][] {
  const utc = { timeZone: 'UTC', calendar, numberingSystem: 'latn' } as const;
  const numbers = new Intl.DateTimeFormat('en', { ...utc, month: 'numeric' });
  const widths = calendar === 'gregory' ? (['long', 'short'] as const) : (['long'] as const);
  const formats = widths.flatMap((month) =>
    [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric' }].map(
      (rest) => new Intl.DateTimeFormat(locale, { ...utc, month, ...rest } as Intl.DateTimeFormatOptions),
    ),
  );
  const days =
    calendar === 'gregory'
      ? Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15))
      : Array.from({ length: 360 / STEP }, (_, step) => Date.UTC(2026, 0, 1 + step * STEP));
  return days.flatMap((day) => {
    const month = Number(partOf(numbers, day, 'month'));
    return formats.flatMap((format) => namesIn(format, day).map((name) => [name, month] as [string, number]));
  });
}

/** The name of a month in a format, alone and with the letters that join it: Hebrew `בנובמבר`, Mongolian `сарын`. */
function namesIn(format: Intl.DateTimeFormat, instant: number): string[] {
  const parts = format.formatToParts(instant);
  const at = parts.findIndex(({ type }) => type === 'month');
  const name = parts[at]?.value ?? '';
  const before = /\p{L}*$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
  const after = /^\p{L}*/u.exec(parts[at + 1]?.value ?? '')?.[0] ?? '';
  return [name, `${before}${name}${after}`];
}

function partOf(format: Intl.DateTimeFormat, instant: number, name: Intl.DateTimeFormatPartTypes): string {
  return format.formatToParts(instant).find(({ type }) => type === name)?.value ?? '';
}
