import type { Kind } from '../../../../src/schemas/kind.ts';
import { type Clues, cluesOf, type KnownArticle } from './clues.ts';
import { isExplainer } from './explainer.ts';
import { isFeature, isMarkedFeature } from './feature.ts';
import { isLive } from './live.ts';
import { isOpinion } from './opinion.ts';
import { isPhoto } from './photo.ts';
import { isRoundup } from './roundup.ts';
import { isRoutineArticle } from './routine.ts';

/** Tests in the order in which they are asked: what is both is the first. */
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
 * What an article is, told from its headline, in its language and in English, the parts of its address, its section
 * and its first and last words. What shows no sign of another kind is a report.
 */
export function kindOf(each: KnownArticle): Kind {
  const clues = cluesOf(each);
  return TESTS.find(([, test]) => test(clues))?.[0] ?? 'report';
}
