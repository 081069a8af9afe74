import { wordsOf } from './words.ts';
import { normalForm } from './normal-form.ts';

/** Beginnings of weekday names in lower case, by language, with the bit of each day. */
const tables = new Map<string, readonly (readonly [start: string, bit: number])[]>();

/** Maximum number of letters that an ending adds. */
const ENDING = 3;

/**
 * The weekdays that a text names in full in its language, with any ending (`mercredi`, `в среду`), one bit each, Sunday
 * the lowest. Not supported for languages that write them in several words or in figures.
 */
export function weekdaysIn(text: string, language: string): number {
  let names = tables.get(language);
  if (!names) tables.set(language, (names = startsOfNames(language)));
  // Most texts name none; avoid reading them word by word.
  const whole = normalForm(text).toLowerCase();
  if (!names.some(([start]) => whole.includes(start))) return 0;
  let days = 0;
  for (const { text: word } of wordsOf(text, language)) {
    const lower = word.toLowerCase();
    const found = names.find(([start]) => lower.startsWith(start) && lower.length <= start.length + ENDING);
    days |= found?.[1] ?? 0;
  }
  return days;
}

/** Compares the weekdays of two texts: 1 when they share one, -1 when both name some and share none, else 0. */
export function agreeOnWeekdays(one: number, other: number): -1 | 0 | 1 {
  if (one === 0 || other === 0) return 0;
  return (one & other) === 0 ? -1 : 1;
}

function startsOfNames(language: string): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 7 }, (_, index) => {
    // 4 January 1970 was a Sunday.
    const name = format.format(new Date(Date.UTC(1970, 0, 4 + index)));
    return { name: normalForm(name.toLowerCase()), bit: 1 << index };
  })
    .filter(({ name }) => /^\p{L}{3,}$/u.test(name))
    .map(({ name, bit }) => [withoutEnding(name), bit]);
}

/** A longer name without its last letter, which Slavic languages change (`среда`, `в среду`). */
function withoutEnding(name: string): string {
  return name.length > 4 ? name.slice(0, -1) : name;
}
