/** The weights of each feature, one per class in order, as additions to the log-odds. */
export type LinearModel = ReadonlyMap<string, Float64Array>;

/** The intercept: a feature that everything has. */
export const ALWAYS = '§';

/**
 * Returns the chance of each class given features with their values: multinomial logistic regression (Hastie,
 * Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4).
 * @param size how many classes there are
 * @returns one chance per class; they sum to 1
 */
export function modelChances(
  model: LinearModel,
  size: number,
  ...features: readonly Iterable<readonly [string, number]>[]
): Float64Array {
  const scores = Float64Array.from(model.get(ALWAYS) ?? new Float64Array(size));
  for (const kind of features) for (const [name, value] of kind) add(scores, model.get(name), value);
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

function add(scores: Float64Array, weights: Float64Array | undefined, value: number): void {
  if (!weights) return;
  for (let place = 0; place < scores.length; place++) {
    scores[place] = (scores[place] ?? 0) + value * (weights[place] ?? 0);
  }
}
