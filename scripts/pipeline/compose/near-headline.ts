import type { HeadlineMatch } from '../clusterer.ts';
import type { DayHeadline } from '../day-headline.ts';
import type { CoverageOptions } from './coverage-options.ts';

/** A headline with how near it comes to a story. */
export type NearHeadline = DayHeadline & Omit<HeadlineMatch, 'headline'>;

/** Whether a headline clearly reports a story. */
export function isMatch(
  { chance, common }: NearHeadline,
  { match }: Pick<CoverageOptions, 'match'>,
): boolean {
  return chance >= match.chance && common >= match.common;
}

/** Whether a headline may report a story; one that clearly does may as well. */
export function isDoubtful(
  { chance, common, names }: NearHeadline,
  { doubt }: Pick<CoverageOptions, 'doubt'>,
): boolean {
  return (
    chance >= doubt.chance ||
    (chance >= doubt.slightChance && common >= doubt.beside) ||
    (names.length > 0 && (chance >= doubt.nameChance || common >= doubt.besideName)) ||
    names.length >= doubt.names
  );
}
