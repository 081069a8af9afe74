import fitted from './gate-weights.json' with { type: 'json' };
import { type PairSigns, SIGNS } from './pair-signs.ts';
import type { PairValues } from './likeness.ts';

/**
 * The features of a whole story that predict whether its articles take different angles, in the order of the weights.
 */
export const STORY_SIGNS = [
  'mean chance',
  'least chance',
  'least mean of an article',
  'mean alignment',
  'mean likeness of openings',
  'mean of word pairs',
  'voices',
] as const;

/** A weight for each of STORY_SIGNS, and the intercept. */
export interface GateWeights {
  always: number;
  signs: Readonly<Record<(typeof STORY_SIGNS)[number], number>>;
}

/** The chance from which a story may divide, chosen together with the limits of the groups. */
export const MAY_DIVIDE = 0.6;

/**
 * Returns the features of a whole story, over its pairs of different voices.
 * @param chances that two of its articles take the same angle
 * @returns one value for each of STORY_SIGNS; undefined where there is only one voice, which cannot divide
 */
export function storySigns(
  voices: readonly string[],
  signs: PairSigns,
  chances: PairValues,
): number[] | undefined {
  const count = new Set(voices).size;
  if (count < 2) return undefined;
  const pairs = voices.flatMap((voice, i) =>
    voices.slice(i + 1).flatMap((other, offset) => (voice === other ? [] : [[i, i + 1 + offset] as const])),
  );
  const values = pairs.map(([i, j]) => signs(i, j));
  const ofPairs = pairs.map(([i, j]) => chances[i]?.[j] ?? 0);
  const meanOf = (sign: (typeof SIGNS)[number]) => {
    const place = SIGNS.indexOf(sign);
    return mean(values.map((each) => each[place] ?? 0));
  };
  const ofArticles = chances.map((row, i) => mean(row.filter((_, j) => j !== i)));
  return [
    mean(ofPairs),
    Math.min(...ofPairs),
    Math.min(...ofArticles),
    meanOf('alignment'),
    meanOf('openings'),
    meanOf('word pairs'),
    Math.log(count),
  ];
}

/**
 * Returns the chance that a story's articles take different angles, by logistic regression; its weights are fitted
 * together with those of the pairs.
 */
export function chanceToDivide(values: readonly number[], weights: GateWeights = fitted): number {
  const score = STORY_SIGNS.reduce(
    (sum, sign, place) => sum + weights.signs[sign] * (values[place] ?? 0),
    weights.always,
  );
  return 1 / (1 + Math.exp(-score));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
