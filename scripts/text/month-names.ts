import { LANGUAGE_CODES, languageRow } from './languages/languages.ts';
import { normalForm } from './normal-form.ts';

/**
 * Month numbers, 1 to 12, by name or abbreviation in lower case without full stop. Names that mean different months in
 * different languages are left out (`listopad` is November in Czech and October in Croatian).
 */
export const MONTHS: ReadonlyMap<string, number> = unambiguous();

function unambiguous(): Map<string, number> {
  const found = new Map<string, Set<number>>();
  for (const language of LANGUAGE_CODES.filter((code) => languageRow(code)?.monthNames)) {
    for (const month of ['long', 'short'] as const) {
      // Formatting with a day gives the form used in dates (Russian `марта`, not `март`).
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, {
          ...options,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(new Date(Date.UTC(2026, number - 1, 15)));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          const key = monthKey(name);
          if (/^\p{L}/u.test(key)) found.set(key, (found.get(key) ?? new Set()).add(number));
        }
      }
    }
  }
  return new Map(
    [...found].flatMap(([key, months]) => (months.size === 1 ? [...months].map((n) => [key, n]) : [])) as [
      string,
      number,
    ][],
  );
}

/** A month's name in the form used as a key. */
export function monthKey(name: string): string {
  return normalForm(name.toLowerCase()).replace(/\.$/, '');
}
