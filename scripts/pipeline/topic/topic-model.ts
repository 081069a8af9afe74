import { TOPICS, type Topic } from '../../../src/schemas/topic.ts';

/** All topics, in the order of the schema; weights and chances follow it. */
export const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[];

/** What each feature says for and against each topic, as additions to the logarithm of its odds. */
export type TopicModel = ReadonlyMap<string, Float64Array>;

/** The feature that every article has. */
export const ALWAYS = '§';

/**
 * How likely each topic is, given an article's features, of words and of sections: multinomial logistic regression
 * (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4).
 * @returns one chance for each of TOPIC_NAMES, 1 in all
 */
export function modelChances(
  model: TopicModel,
  ...features: readonly Iterable<readonly [string, number]>[]
): Float64Array {
  const scores = Float64Array.from(model.get(ALWAYS) ?? TOPIC_NAMES.map(() => 0));
  for (const kind of features) for (const [name, value] of kind) add(scores, model.get(name), value);
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

function add(scores: Float64Array, weights: Float64Array | undefined, value: number): void {
  if (!weights) return;
  for (let topic = 0; topic < scores.length; topic++) {
    scores[topic] = (scores[topic] ?? 0) + value * (weights[topic] ?? 0);
  }
}
