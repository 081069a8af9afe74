import type { HeadlineMatch } from '../cluster/clusterer.ts';
import type { DayHeadline } from '../day-headline.ts';
import type { CoverageOptions } from './coverage-options.ts';

/** A headline with how near it is to a story. */
export interface NearHeadline extends DayHeadline, Omit<HeadlineMatch, 'headline'> {
  /** Whether it belongs to an article of the day, whose whole text was already compared and not found in the story. */
  isArticle: boolean;
}

/** Whether a headline clearly reports a story. */
export function isMatch(
  { isArticle, chance, common, names }: NearHeadline,
  { match }: Pick<CoverageOptions, 'match'>,
): boolean {
  return !isArticle && chance >= match.chance && common >= match.common && names.length >= match.names;
}

/** Whether a headline may report a story; one that clearly does may as well. */
export function isDoubtful(
  { chance, common, names }: NearHeadline,
  { doubt }: Pick<CoverageOptions, 'doubt'>,
): boolean {
  return (
    chance >= doubt.chance ||
    (chance >= doubt.slightChance && common >= doubt.beside) ||
    (names.length > 0 && chance >= doubt.nameChance) ||
    (chance >= doubt.namedChance &&
      (names.length >= doubt.names || (names.length > 0 && common >= doubt.besideName)))
  );
}
