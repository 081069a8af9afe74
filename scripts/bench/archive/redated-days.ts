import { z } from 'astro/zod';
import { readJsonLines } from '../read-json-lines.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** A line of a corpus: an article. */
const lineSchema = z.looseObject({ published: z.string().optional() });

/** An article of a corpus, as its line says. */
export type RedatedLine = z.infer<typeof lineSchema>;

/** Articles of a day: so few that a day's own pages are soon made, and that 5,278 are enough for a year. */
const ARTICLES_A_DAY = 14;

/**
 * Deals articles of one real day out to many days, each article once, so that every day has other events and other words, and
 * dates them anew.
 * @param corpus a JSON Lines file
 * @param last the newest of the days
 * @returns the lines of each day, from the oldest to the newest
 */
export function redatedDays(corpus: string, days: number, last: string): Map<string, RedatedLine[]> {
  const lines = readRedatedLines(corpus);
  return new Map(
    Array.from({ length: days }, (_, place) => {
      const day = daysAfter(last, place + 1 - days);
      return [
        day,
        lines.slice(place * ARTICLES_A_DAY, (place + 1) * ARTICLES_A_DAY).map((line) => redated(line, day)),
      ];
    }),
  );
}

/** The lines of a corpus. @throws InputError naming file and line of the first that is none */
export const readRedatedLines = (path: string): RedatedLine[] => readJsonLines(path, lineSchema);

/** A line as if it had been published on another day, at the same time. */
export const redated = (line: RedatedLine, day: string): RedatedLine => ({
  ...line,
  published: `${day}${(line.published ?? '').slice(day.length)}`,
});

/** The day some days after another; before it where the number is negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, day.length);
