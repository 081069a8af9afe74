import type { DayOfNews } from './days.ts';

/** The numbers by which a page says that a story was not found in a country's headlines. */
export interface NotFound {
  sources: number;
  headlines: number;
}

/**
 * A real example of them: of the reader's country where a story of the day was not found there, otherwise of the country of
 * which most headlines were read. Undefined where no story is missed anywhere.
 */
export function exampleOfMissed(
  { stories }: Pick<DayOfNews, 'stories'>,
  reader: string,
): NotFound | undefined {
  const isReaders = ({ country }: { country: string }): number => Number(country === reader);
  const [example] = stories
    .flatMap(({ missedBy }) => missedBy)
    .toSorted((a, b) => isReaders(b) - isReaders(a) || b.headlines - a.headlines);
  return example && { sources: example.sources, headlines: example.headlines };
}
