import { allDateLocales, wordsOfAll } from './date-words.ts';
import { partNamed } from './day-parts.ts';
import { wordKey } from './word-key.ts';
import { zoneOf } from './zones.ts';

/** What dates hold beside figures and months and `Intl` does not write: ordinals, words for "o'clock", names of a time. */
const UNITS =
  'st nd rd th er ère h hr hrs min o clock uhr klo kl kell hodin godz ura sati óra ώρα час года год г р ora ore hora horas heure heures uur hod órakor jam val tsi টা மணிக்கு గంటలకు గంటల ಗಂಟೆಗೆ മണിക്ക് بجے საათზე שעון بتوقيت tid date time local noon midnight on at the of';

/** The days of a week. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 5 + day));

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long' },
  { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
];

/** Parts of a formatted date that are words of every date: not its month, which `date-words.ts` knows. */
const FILLING: ReadonlySet<Intl.DateTimeFormatPartTypes> = new Set(['weekday', 'literal', 'dayPeriod']);

let fillers: ReadonlySet<string> | undefined;

/**
 * Whether a word can stand in a date beside its figures and its month: a weekday, a part of the day, a zone, or what joins
 * them, in any language of the registry (CLDR, by `Intl`).
 */
export function isDateFiller(word: string): boolean {
  fillers ??= collectFillers();
  const key = wordKey(word);
  return (
    fillers.has(key) ||
    partNamed(key, wordsOfAll().dayParts) !== undefined ||
    zoneOf(word, undefined) !== undefined
  );
}

/** Numbers of hours that take each of the forms that languages have for them. */
const COUNTS = [1, 2, 5, 10];

function collectFillers(): ReadonlySet<string> {
  const found = new Set(UNITS.split(' ').map(wordKey));
  for (const locale of allDateLocales()) {
    for (const word of hoursIn(locale)) found.add(wordKey(word));
    for (const options of FORMATS) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (const day of DAYS) for (const word of fillersIn(format, day)) found.add(wordKey(word));
    }
  }
  return found;
}

/** The words of a locale for hours, which in many languages also say that a time is one. */
function hoursIn(locale: string): string[] {
  const formats = (['long', 'short'] as const).map(
    (unitDisplay) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay }),
  );
  return formats.flatMap((format) =>
    COUNTS.flatMap((count) => format.format(count).match(/\p{L}[\p{L}\p{M}.]*/gu) ?? []),
  );
}

function fillersIn(format: Intl.DateTimeFormat, day: number): string[] {
  const parts = format.formatToParts(day).filter(({ type }) => FILLING.has(type));
  return parts.flatMap(({ value }) => value.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? []);
}
