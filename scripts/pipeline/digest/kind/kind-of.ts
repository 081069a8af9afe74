import type { Kind } from '../../../../src/schemas/kind.ts';
import { type Clues, cluesOf, type KnownArticle } from './clues.ts';
import { isExplainer } from './explainer.ts';
import { isFeature, isMarkedFeature } from './feature.ts';
import { isLive } from './live.ts';
import { isOpinion } from './opinion.ts';
import { isPhoto } from './photo.ts';
import { isRoundup } from './roundup.ts';
import { isRoutineArticle } from './routine.ts';

/** Tests in order: the first that matches decides. */
const TESTS: readonly (readonly [Kind, (clues: Clues) => boolean])[] = [
  ['routine', isRoutineArticle],
  ['roundup', isRoundup],
  ['opinion', isOpinion],
  ['live', isLive],
  ['photo', isPhoto],
  ['feature', isMarkedFeature],
  ['explainer', isExplainer],
  ['feature', isFeature],
];

/**
 * Returns an article's kind, determined from its headline in its own language and in English, the segments of its
 * address, its section, and its first and last words. An article with no sign of another kind is a report.
 */
export function articleKind(each: KnownArticle): Kind {
  const clues = cluesOf(each);
  return TESTS.find(([, test]) => test(clues))?.[0] ?? 'report';
}
