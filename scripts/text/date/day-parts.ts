import { neutralIndianKey } from './indian-key.ts';
import { wordKey } from './word-key.ts';

/** The hours, from 0 to 23, in which a word for a part of the day is used; those of `am` and `pm` are halves. */
export type DayPart = ReadonlySet<number>;

/** Words for parts of the day, by their key. */
export type HourRanges = ReadonlyMap<string, DayPart>;

const MORNING: DayPart = new Set(Array.from({ length: 12 }, (_, hour) => hour));
const AFTERNOON: DayPart = new Set(Array.from({ length: 12 }, (_, hour) => hour + 12));

/** Shortest of CLDR's narrow words that is told from others, in UTF-16 code units. */
const SHORTEST_NARROW = 3;

/** What some write that CLDR gives another word or a shorter one for; South Asia spells the English letters in its scripts. */
const OTHERS: readonly (readonly [part: DayPart, words: string])[] = [
  [
    MORNING,
    'এএম एएम એએમ ఏఎం എഎം ஏஎம் اےایم पूर्वाह्न म.पू. முற்பகல் மு.ப. dopoledne dopoludnia vormittags délelőtt paradite',
  ],
  [
    AFTERNOON,
    'পিএম पीएम પીએમ పీఎం പിഎം பிஎம் پیایم अपराह्न म.उ. பிற்பகல் பி.ப. odpoledne popoludní nachmittags délután pasdite بعدازظهر',
  ],
];

/**
 * The words of these locales for the parts of a day, with the hours for which each is used.
 * @param shortest the shortest of them but for `am` and `pm`, in UTF-16 code units: in all languages together, short words
 * mean other things in some
 */
export function dayPartsOf(locales: readonly string[], shortest = 1): HourRanges {
  const found = new Map<string, Set<number>>();
  const note = (word: string, hours: Iterable<number>) => {
    for (const key of keysOf(wordKey(word))) {
      const known = found.get(key) ?? new Set();
      for (const hour of hours) known.add(hour);
      if (key !== '') found.set(key, known);
    }
  };
  for (const locale of locales) for (const [word, hour] of wordsIn(locale, shortest)) note(word, [hour]);
  for (const [part, words] of OTHERS) for (const word of words.split(' ')) note(word, part);
  return found;
}

/** The part of the day that a word names, by its key; undefined when it names none. */
export function partNamed(key: string, parts: HourRanges): DayPart | undefined {
  const english = key === 'am' ? MORNING : key === 'pm' ? AFTERNOON : undefined;
  return (
    english ??
    keysOf(key)
      .map((each) => parts.get(each))
      .find((part) => part !== undefined)
  );
}

/** A key, and that of the same word in whatever script of India. */
function keysOf(key: string): string[] {
  const neutral = neutralIndianKey(key);
  return neutral === key ? [key] : [key, neutral];
}

/** Words of a locale with an hour for each: `am` and `pm`, and the names of parts of the day, such as "in the evening". */
function wordsIn(locale: string, shortest: number): [word: string, hour: number][] {
  const utc = { timeZone: 'UTC', hour: 'numeric', hour12: true } as const;
  const halves = wordsOf(new Intl.DateTimeFormat(locale, utc));
  const parts = (['long', 'short', 'narrow'] as const).flatMap((dayPeriod) =>
    wordsOf(new Intl.DateTimeFormat(locale, { ...utc, dayPeriod })).filter(([word]) =>
      isLong(word, dayPeriod === 'narrow' ? Math.max(shortest, SHORTEST_NARROW) : shortest),
    ),
  );
  return [...halves, ...parts];
}

/** Scripts whose words are many letters long; in others two are a word. */
const ALPHABETS = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u;

function isLong(word: string, shortest: number): boolean {
  return !ALPHABETS.test(word) || word.length >= shortest;
}

function wordsOf(format: Intl.DateTimeFormat): [word: string, hour: number][] {
  return Array.from({ length: 24 }, (_, hour) => {
    const parts = format.formatToParts(Date.UTC(2026, 0, 1, hour));
    return [parts.find(({ type }) => type === 'dayPeriod')?.value ?? '', hour];
  });
}

/**
 * The hour of the day, from 0 to 23, that a clock of twelve hours shows in a part of the day: the one of its hours, or else
 * the nearer to them; undefined when both are as near. An hour over twelve needs no part.
 */
export function hourInPart(hour: number, part: DayPart): number | undefined {
  if (hour > 12) return hour;
  const early = hour % 12;
  const [before, after] = [awayFrom(early, part), awayFrom(early + 12, part)];
  if (before === after) return undefined;
  return before < after ? early : early + 12;
}

/** How many hours an hour is away from the nearest of a part of the day. */
function awayFrom(hour: number, part: DayPart): number {
  return Math.min(
    ...Array.from(part, (each) => Math.abs(each - hour)).map((away) => Math.min(away, 24 - away)),
  );
}
