import { type Calendar, dayInUtc, FIRST_YEAR, gregorianYear } from './calendars.ts';
import { isDateFiller } from './date-fillers.ts';
import { type DateWords, isSameMonth, monthNamed, type NamedMonth, wordsOfLanguage } from './date-words.ts';
import { nearMonth } from './near-month.ts';
import type { DatePlace } from './place.ts';

/** A day in figures: three numbers with the same sign between them, or with none but blanks. */
const FIGURES =
  /(?<![\d.,/:-])(?=\d{3}|\d+\s?\D\s?\d+\s?\D\s?\d{4})(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d:])(?!\2\d)/;

/** A day in figures whose year has two: it is read only where the order of a place is known. */
const SHORT_FIGURES = /(?<![\d.,/:-])(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?![\d:.])/;

/** A number that is marked as the month: Chinese, Japanese, Korean, Mongolian; Vietnamese, Khmer. */
const MARKED_MONTH = /(?<!\d)(\d{1,2})\s?(?:[月월]|(?:-?р )?сар)|(?:tháng|ខែ)\s?(\d{1,2})(?!\d)/iu;

/** Most words of a month's name: `تشرين الثاني`, `арван нэгдүгээр сар`. */
const MAX_WORDS = 3;

const TOKEN = /\d+|[\p{L}\p{M}][\p{L}\p{M}.’'׳]*/gu;

/** A day found in a text: its midnight in UTC, in milliseconds since 1970, and the text around it. */
export interface FoundDay {
  day: number | undefined;
  rest: string;
}

/** Finds a day that is written in figures with signs between them; undefined when there is none. */
export function findFigures(text: string, place: DatePlace): FoundDay | undefined {
  // Where a whole year stands elsewhere, three numbers with points are a time.
  const match = FIGURES.exec(text) ?? (/\d{4}/.test(text) ? null : SHORT_FIGURES.exec(text));
  if (!match) return undefined;
  const [whole, first = '', sign = '', second = '', third = ''] = match;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
  return { day: dayOfFigures([first, second, third], sign, place), rest };
}

/** The day that the words and numbers of a text name, when no sign joins them; undefined when they name none. */
export function dayOfWords(text: string, words: readonly DateWords[], place: DatePlace): number | undefined {
  const tokens = text.match(TOKEN) ?? [];
  const numbers = tokens.filter(isNumber);
  const months = words.map((each) => monthsIn(tokens, each)).find((found) => found.length > 0) ?? [];
  if (months.length === 0 && numbers.length === 3) return dayOfNumbersAlone(text, numbers, place);
  if (months.length === 0) months.push(...nearMonthsIn(tokens, place));
  const [only] = months;
  if (months.length === 1 && only && numbers.length === 4) return dayBesideAnother(tokens, only, place);
  // A date in two calendars has more numbers than one day.
  if (months.length < 2 && numbers.length !== 2) return undefined;
  const gregorianFirst = months.toSorted((a, b) => rankOf(a.meaning.calendar) - rankOf(b.meaning.calendar));
  return gregorianFirst
    .map((month) => dayAround(tokens, month, months, place))
    .find((day) => day !== undefined);
}

/**
 * The day right around a month of our calendar, beside that of a calendar that is not known, as in Bengali papers: its two
 * numbers are one day, and a year that ours cannot have.
 */
function dayBesideAnother(
  tokens: readonly string[],
  month: MonthToken,
  place: DatePlace,
): number | undefined {
  if (month.meaning.calendar !== 'gregory') return undefined;
  const [from, to] = [month.at - 1, month.at + month.count + 1];
  const own = tokens.slice(Math.max(0, from), to);
  const others = [...tokens.slice(0, Math.max(0, from)), ...tokens.slice(to)].filter(isNumber);
  const isOther = others.some(
    (each) => each.length === 4 && gregorianYear(Number(each), place.country) === undefined,
  );
  if (others.length !== 2 || !isOther || !others.some((each) => each.length <= 2)) return undefined;
  return dayAround(own, { ...month, at: 1 }, [], place);
}

/** The day of three numbers without a month's name; one of them may be marked as the month. */
function dayOfNumbersAlone(text: string, numbers: readonly string[], place: DatePlace): number | undefined {
  const [first = '', second = '', third = ''] = numbers;
  const [, numberFirst, wordFirst] = MARKED_MONTH.exec(text) ?? [];
  const marked = numberFirst ?? wordFirst;
  const at = marked === undefined ? -1 : numbers.indexOf(marked);
  const [year, day] = [first, second, third]
    .filter((_, index) => index !== at)
    .sort((a, b) => b.length - a.length);
  if (at < 0 || !year || !day || year.length < 3) return dayOfFigures([first, second, third], ' ', place);
  return dayOfNumbers(Number(year), Number(marked), Number(day), place);
}

/** A month's name in a list of tokens: from `at`, over `count` of them. */
interface MonthToken {
  at: number;
  count: number;
  meaning: NamedMonth;
}

function monthsIn(tokens: readonly string[], words: DateWords): MonthToken[] {
  const found: MonthToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let count = MAX_WORDS; count > 0; count--) {
      const name = tokens.slice(at, at + count);
      const meaning = name.some(isNumber) ? undefined : monthNamed(name.join(' '), words);
      if (!meaning || name.length < count) continue;
      const same = found.at(-1);
      // Arab news names a month in both ways: `نوفمبر/تشرين الثاني`.
      if (same && isSameMonth(same.meaning, meaning) && !tokens.slice(same.at, at).some(isNumber))
        same.count = at + count - same.at;
      else found.push({ at, count, meaning });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** The only word that is none of every date, where it is like the name of a month in the language of its source. */
function nearMonthsIn(tokens: readonly string[], { language }: DatePlace): MonthToken[] {
  const own = language === undefined ? undefined : wordsOfLanguage(language);
  const unknown = tokens.filter((token) => !isNumber(token) && !isDateFiller(token));
  const [word, ...others] = unknown;
  const meaning = own && word !== undefined && others.length === 0 ? nearMonth(word, own) : undefined;
  return meaning && word !== undefined ? [{ at: tokens.indexOf(word), count: 1, meaning }] : [];
}

function rankOf(calendar: Calendar): number {
  return calendar === 'gregory' ? 0 : 1;
}

/** The day of the numbers nearest to a month's name, in any of the orders in which dates are written. */
function dayAround(
  tokens: readonly string[],
  month: MonthToken,
  all: readonly MonthToken[],
  place: DatePlace,
): number | undefined {
  const others = new Set(all.filter((each) => each !== month).map(({ at }) => at));
  const before = numbersFrom(tokens, month.at - 1, -1, others);
  const after = numbersFrom(tokens, month.at + month.count, 1, others);
  const orders: readonly [year: string | undefined, day: string | undefined][] = [
    [after[0], before[0]],
    [after[1], after[0]],
    [before[0], after[0]],
    [before[1], before[0]],
  ];
  return orders
    .filter(([year, day], order) => isYear(year, order === 0) && day !== undefined && day.length <= 2)
    .map(([year, day]) => dayOfMonth(Number(fullYear(year ?? '', place)), month.meaning, Number(day), place))
    .find((day) => day !== undefined);
}

/** The numbers from a token on, up to another month. */
function numbersFrom(
  tokens: readonly string[],
  from: number,
  step: 1 | -1,
  others: ReadonlySet<number>,
): string[] {
  const found: string[] = [];
  for (let at = from; at >= 0 && at < tokens.length && !others.has(at); at += step) {
    const token = tokens[at] ?? '';
    if (isNumber(token)) found.push(token);
  }
  return found;
}

function isYear(text: string | undefined, maySkipCentury: boolean): boolean {
  return text?.length === 4 || (maySkipCentury && text?.length === 2);
}

/** RFC 2822 §4.3: two digits under 50 mean this century. In Thailand higher ones are of the Buddhist era. */
function fullYear(text: string, { country }: DatePlace): string {
  if (text.length !== 2) return text;
  if (Number(text) < 50) return `20${text}`;
  return country === 'TH' ? `25${text}` : `19${text}`;
}

function dayOfMonth(
  year: number,
  { calendar, month }: NamedMonth,
  day: number,
  place: DatePlace,
): number | undefined {
  const counted = calendar === 'gregory' ? gregorianYear(year, place.country) : year;
  return counted === undefined ? undefined : dayInUtc({ year: counted, month, day }, calendar);
}

type Figures = readonly [string, string, string];

function dayOfFigures(figures: Figures, sign: string, place: DatePlace): number | undefined {
  const [first, second, third] = figures.map(Number) as [number, number, number];
  if (figures[0].length > 2) return dayOfNumbers(first, second, third, place);
  if (figures[2].length < 3) return dayOfShortFigures(figures, place);
  const order =
    second > 12 ? 'month first' : first > 12 || sign === '.' || sign === ' ' ? 'day first' : orderIn(place);
  if (order === 'day first') return dayOfNumbers(third, second, first, place);
  return order && dayOfNumbers(third, first, second, place);
}

function dayOfShortFigures([first, second, third]: Figures, place: DatePlace): number | undefined {
  const order = orderIn(place);
  const year = Number(fullYear(third, place));
  if (order === 'day first') return dayOfNumbers(year, Number(second), Number(first), place);
  return order && dayOfNumbers(year, Number(first), Number(second), place);
}

function dayOfNumbers(year: number, month: number, day: number, place: DatePlace): number | undefined {
  const gregorian = gregorianYear(year, place.country);
  if (gregorian !== undefined) return dayInUtc({ year: gregorian, month, day }, 'gregory');
  const calendar = calendarOf(place);
  return calendar && dayInUtc({ year, month, day }, calendar);
}

/** The calendar in which a place writes years such as 1405 or 1448. */
function calendarOf({ country, language }: DatePlace): Calendar | undefined {
  const locale = localeOf({ country, language });
  const preferred = locale && new Intl.DateTimeFormat(locale).resolvedOptions().calendar;
  if (preferred === 'persian') return 'persian';
  return preferred === 'islamic-umalqura' || country === 'SA' ? 'islamic-umalqura' : undefined;
}

/** In which order a place writes day and month in figures; undefined when that is not known. */
function orderIn(place: DatePlace): 'day first' | 'month first' | undefined {
  const locale = localeOf(place);
  if (locale === undefined) return undefined;
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    dateStyle: 'short',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.UTC(FIRST_YEAR, 0, 1)).map(({ type }) => type);
  const [year, month, day] = (['year', 'month', 'day'] as const).map((name) => parts.indexOf(name));
  if (year === undefined || month === undefined || day === undefined || year < Math.min(month, day))
    return undefined;
  return day < month ? 'day first' : 'month first';
}

function localeOf({ country, language }: DatePlace): string | undefined {
  const tag = language && country ? `${language.split('-')[0] ?? ''}-${country}` : undefined;
  return tag && /^[a-z]{2,3}-[A-Z]{2}$/.test(tag)
    ? Intl.DateTimeFormat.supportedLocalesOf([tag])[0]
    : undefined;
}

function isNumber(token: string): boolean {
  return /^\d/.test(token);
}
