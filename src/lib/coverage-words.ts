import type { CoverageLimits } from '../schemas/digest.ts';
import type { UnknownReason } from '../schemas/story.ts';
import { counted, percent } from './words.ts';

/** The number of headlines in which a story was not found, for example `0 of 139 headlines in 6 sources`. */
export const amongHeadlines = ({ sources, headlines }: { sources: number; headlines: number }): string =>
  `0 of ${counted(headlines, 'headline')} in ${counted(sources, 'source')}`;

/** What all of several comparisons found, said once; undefined where their numbers differ or there is but one. */
export function sharedAmong(found: readonly { sources: number; headlines: number }[]): string | undefined {
  const [words, ...others] = new Set(found.map(amongHeadlines));
  return found.length > 1 && others.length === 0 ? words : undefined;
}

/**
 * Why a country's coverage is unknown, as the start of a sentence.
 * @param limits the limits of the day's digest
 */
export function unknownBecause(why: UnknownReason, limits: CoverageLimits): string {
  const fewSources = `ewer than ${counted(limits.sources, 'source')}`;
  const fewHeadlines = `ewer than ${counted(limits.headlines, 'headline')}`;
  switch (why) {
    case 'no feed read':
      return 'None of the feeds there could be read today';
    case 'too few sources':
      return `F${fewSources} read there today`;
    case 'feeds failed, too few sources':
      return `Some feeds there could not be read today, and f${fewSources} could`;
    case 'feeds failed, too few headlines':
      return `Some feeds there could not be read today, and the others gave f${fewHeadlines}`;
    case 'too few headlines':
      return `F${fewHeadlines} there today`;
    case 'other languages':
      return `Less than ${percent(limits.comparable)} of the headlines there are in languages that could be compared with the story`;
    case 'too few comparable headlines':
      return `F${fewHeadlines} there could be compared with the story`;
    case 'too few comparable sources':
      return `F${fewSources} there had headlines that could be compared with the story`;
    case 'no clear headline':
      return 'Headlines there come near the story, but not near enough to say';
  }
}
