import { type PairSigns, PAIR_SIGNS } from './pair-signs.ts';
import fitted from './angle-weights.json' with { type: 'json' };

/** A weight for each of SIGNS, unscaled, and the intercept. */
export interface AngleWeights {
  always: number;
  signs: Readonly<Record<(typeof PAIR_SIGNS)[number], number>>;
}

/**
 * Returns the chance that two articles of a story take the same angle, for all its pairs, by logistic regression. The
 * weights are fitted by `npm run bench -- takes --fit`, which documents its training data.
 * @param count how many articles
 * @param weights in place of the shipped weights
 * @returns a symmetrical matrix, by article index
 */
export function sameAngleChances(
  count: number,
  signs: PairSigns,
  weights: AngleWeights = fitted,
): number[][] {
  const chances = Array.from({ length: count }, () => new Array<number>(count).fill(1));
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const values = signs(i, j);
      const score = PAIR_SIGNS.reduce(
        (sum, sign, place) => sum + weights.signs[sign] * (values[place] ?? 0),
        weights.always,
      );
      const chance = 1 / (1 + Math.exp(-score));
      (chances[i] ?? [])[j] = chance;
      (chances[j] ?? [])[i] = chance;
    }
  }
  return chances;
}
