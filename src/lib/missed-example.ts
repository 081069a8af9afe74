import type { DayOfNews } from './days.ts';
import type { Compared } from './standing-words.ts';

/**
 * Real numbers by which a page says that a story was not found in a country's headlines: those of the reader's country where it
 * misses a story of the day, otherwise of the country of which most headlines were read. Undefined where none misses any.
 */
export function exampleOfMissed(
  { stories }: Pick<DayOfNews, 'stories'>,
  reader: string,
): Compared | undefined {
  const isReaders = ({ country }: { country: string }): number => Number(country === reader);
  const [example] = stories
    .flatMap(({ missedBy }) => missedBy)
    .toSorted((a, b) => isReaders(b) - isReaders(a) || b.headlines - a.headlines);
  return example && { sources: example.sources, headlines: example.headlines };
}
