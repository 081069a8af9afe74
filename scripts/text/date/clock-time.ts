import { isDateFiller } from './date-fillers.ts';
import { type DateWords, monthNamed, wordsOfAll } from './date-words.ts';
import { type DayPart, hourInPart, partNamed } from './day-parts.ts';
import { wordKey } from './word-key.ts';
import { type Zone, zoneByFullName, zoneOf } from './zones.ts';

/** A time of the day as a date gives it. */
export interface ClockTime {
  hour: number;
  minute: number;
  second: number;
  /** What it says of its zone. */
  zone?: Zone | undefined;
  /** Whether it names a zone that is none we know. */
  isOfUnknownZone?: boolean | undefined;
  /** Whether it may be meant in the other half of the day. */
  isDoubtful?: boolean | undefined;
}

/** A time, and the text around it. */
export interface FoundTime {
  time: ClockTime;
  rest: string;
}

/** How times are written, the surest first; an hour alone needs a word that says so. */
const FORMS: readonly RegExp[] = [
  /(?<![\d:.])(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d+)?)?(?![\d:])/,
  /(?<![\d:.])(\d{1,2})\s?[:：]\s?(\d{2})(?:\s?[:：]\s?(\d{2}))?(?![\d:])/,
  /(?<!\d)(\d{1,2})\s?(?:時|时|點|点|시)\s?(?:(\d{1,2})\s?(?:分|분)\s?)?(?:(\d{1,2})\s?(?:秒|초))?/,
  /(?<![\d.])(\d{1,2})\s?h\s?(\d{2})(?:\s?m(?:in)?\s?(\d{2})\s?s)?(?![\p{L}\d])/iu,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.]*\d)/,
  /(?<![\d.])(\d{1,2})(?=\s?[ap]\.?\s?m\b|\s?uhr\b|\s?h(?:rs)?\b)/i,
];

/** Words beside a time that say only that it is one. */
const FILLERS = /^(?:h|hs|hrs|uhr|น)$/;

/** Most words of a name for a part of the day: `по полудни`, `ц. ү. х.`. */
const MAX_WORDS = 3;

/** A word, with the points of an abbreviation. */
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}.’'׳]*`;
const WORD_BEFORE = new RegExp(`(${WORD})[\\s,]*$`, 'u');
const WORD_AFTER = new RegExp(`^[\\s,(’']*(${WORD})`, 'u');

/** An offset from Greenwich right after a time; a year may stand between them. */
const OFFSET = /^[\s,]*(\d{4}\s+)?\(?((?:GMT|UTC|Z)?\s?[+\u2212-]\d{1,2}(?::?\d{2})?)(?!\d)\)?/i;

/** A name in full: `Eastern Standard Time`. */
const FULL_NAME = /^[\s,]*(\d{4}\s+)?\(?((?:[A-Z][A-Za-z]+ ){1,4}Time)\)?/;

/** A name right after a time, or after the year that follows it. */
const NAME = /^[\s,]*\(?(\d{4}\s+)?\(?([A-Za-zМСК]{1,5})(?![\p{L}\d])\)?/u;

/** A zone after the year that ends a date; no weekday, and not the era. */
const AT_END =
  /^(.*\d{4}[\s,]*)\(?((?:GMT|UTC)\s?[+\u2212-]\d{1,2}(?::?\d{2})?|[+\u2212-]\d{1,2}:?\d{2}|(?!(?:MON|TUE|WED|THU|FRI|SAT|SUN|AD|CE)\b)[A-Z]{2,5})\)?\s*$/;

/**
 * Finds the time in what is left of a date when its day in figures is taken out; undefined when it gives none.
 * @param words those of the language of its source, then those of all
 * @param country that of its source
 */
export function findTime(
  text: string,
  words: readonly DateWords[],
  country: string | undefined,
): FoundTime | undefined {
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  const before = partBefore(text.slice(0, match.index), words);
  const after = partAfter(text.slice(match.index + match[0].length), words);
  const part = after.part ?? before.part;
  const { rest, ...zone } = zoneAfter(after.rest, words, country);
  const fullHour = part === undefined ? hour : hourInPart(hour, part);
  const isDoubtful =
    fullHour === undefined ||
    (part === undefined && hour <= 12 && zone.zone === undefined && isUnknownWord(rest, words));
  return {
    time: { hour: fullHour ?? hour, minute, second, ...zone, isDoubtful },
    rest: `${before.rest} ${rest}`,
  };
}

/** Whether the next word is none that dates have: it may name a part of the day. */
function isUnknownWord(text: string, words: readonly DateWords[]): boolean {
  const word = /^[\s,(]*([\p{L}\p{M}][\p{L}\p{M}.’'׳״"]*)/u.exec(text)?.[1];
  if (word === undefined) return false;
  // One of another language is looked for once more, among the words of all.
  if (partNamed(wordKey(word), wordsOfAll().dayParts) !== undefined) return true;
  if (isDateFiller(word)) return false;
  return !words.some((each) => monthNamed(word, each) !== undefined);
}

interface Part {
  part?: DayPart | undefined;
  rest: string;
}

function partBefore(text: string, words: readonly DateWords[]): Part {
  let best: Part = { rest: text };
  let [key, rest] = ['', text];
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = WORD_BEFORE.exec(rest);
    if (!word?.[1]) break;
    rest = rest.slice(0, word.index);
    key = `${wordKey(word[1])}${key}`;
    const part = endsOf(key)
      .map((end) => lookUp(end, words))
      .find((found) => found !== undefined);
    // The longest name counts: `пре подне` ends with the word for noon.
    if (part !== undefined) best = { part, rest };
  }
  return best;
}

/** A key, and its ends in scripts without blanks, which join it to the weekday. */
function endsOf(key: string): string[] {
  return /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(key)
    ? Array.from(key, (_, at) => key.slice(at))
    : [key];
}

function partAfter(text: string, words: readonly DateWords[]): Part {
  let key = '';
  let rest = text;
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = WORD_AFTER.exec(rest);
    if (!word?.[1]) break;
    rest = rest.slice(word[0].length);
    key += wordKey(word[1]);
    const part = lookUp(key, words);
    if (part !== undefined) return { part, rest };
    if (FILLERS.test(key)) return { rest };
  }
  return { rest: text };
}

/** `a` and `p` alone are the beginning of `a. m.`. */
function lookUp(key: string, words: readonly DateWords[]): DayPart | undefined {
  if (/^[ap]$/.test(key)) return undefined;
  return words.map(({ dayParts }) => partNamed(key, dayParts)).find((part) => part !== undefined);
}

/** What explains a zone: `EDT (UTC-4)`. */
const REMARK = /^\s*\([^)]*\)/;

interface FoundZone extends Pick<ClockTime, 'zone' | 'isOfUnknownZone'> {
  rest: string;
}

function zoneAfter(text: string, words: readonly DateWords[], country: string | undefined): FoundZone {
  const offset = OFFSET.exec(text);
  if (offset?.[2]) {
    const zone = zoneOf(offset[2].replace(/\s/g, ''), country);
    return {
      zone,
      isOfUnknownZone: zone === undefined,
      rest: `${offset[1] ?? ''}${restAfterOffset(text.slice(offset[0].length))}`,
    };
  }
  const full = FULL_NAME.exec(text);
  const byName = full?.[2] === undefined ? undefined : zoneByFullName(full[2]);
  if (full && byName !== undefined)
    return { zone: byName, rest: `${full[1] ?? ''}${text.slice(full[0].length)}` };
  const name = NAME.exec(text);
  if (!name?.[2]) return zoneAtEnd(text, country);
  const rest = `${name[1] ?? ''}${text.slice(name[0].length)}`;
  const zone = zoneOf(name[2], country);
  if (zone !== undefined) return { zone, rest: rest.replace(REMARK, '') };
  // Capitals that are no month and no weekday, at the end or before the year, name a zone.
  const isName = /^[A-Z]{2,5}$/.test(name[2]) && /^[\s).]*(?:\d{4})?[\s).]*$/.test(rest);
  return isName && !isMonth(name[2], words) ? { isOfUnknownZone: true, rest } : zoneAtEnd(text, country);
}

/** The zone at the end of a date that follows its time: `10:00 25 Nov 2026 EST`. */
function zoneAtEnd(text: string, country: string | undefined): FoundZone {
  const [, date, name] = AT_END.exec(text) ?? [];
  if (date === undefined || name === undefined) return { rest: text };
  const zone = zoneOf(name, country);
  return { zone, isOfUnknownZone: zone === undefined, rest: date };
}

/** Takes out the name of the zone that may follow its offset: `-0500 (EST)`, `+0000 UTC`. */
function restAfterOffset(text: string): string {
  return text.replace(/^\s*(?:\([^)]*\)|[A-Z]{2,5}(?![\p{L}\d]))/u, '');
}

function isMonth(name: string, words: readonly DateWords[]): boolean {
  return words.some(({ months }) => months.has(wordKey(name)));
}
