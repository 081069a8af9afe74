import { ALWAYS, TOPIC_NAMES, type TopicModel } from '../pipeline/topic/topic-model.ts';

/** An article as the fit sees it. */
export interface TopicExample {
  features: ReadonlyMap<string, number>;
  /** Place of its topic in TOPIC_NAMES. */
  topic: number;
  /** How much it counts. */
  weight: number;
  /** Its host. */
  site: string;
}

const TOPICS = TOPIC_NAMES.length;

/** Pulls weights towards the seeds', for an example of weight 1; that of every article hardly at all. */
const PENALTY = 3e-4;
const PENALTY_ALWAYS = 3e-6;

/** Rare topics count more, by this power of how rare they are: else the fit would hardly ever name them. */
const BALANCE = 0.3;

/** Steps of Adam (Kingma and Ba, 2015) over all examples at once; the last ones are smaller. */
const STEPS = 40;
const RATE = 0.15;
const SLOWER_AFTER = 24;
const SLOWER = 0.25;
const MOMENTUM = 0.9;
const SPREAD = 0.97;

/**
 * Fits the classifier: multinomial logistic regression that starts from given weights and keeps near them where the
 * examples say nothing else. A word that stands in one example, or on one site, is left out, lest the fit learn what a
 * site prints under every article.
 * @param seeds where it starts
 */
export function fitTopics(examples: readonly TopicExample[], seeds: TopicModel): TopicModel {
  const names = featureNames(examples, seeds);
  const places = new Map(names.map((name, place) => [name, place]));
  const start = new Float64Array(names.length * TOPICS);
  for (const [name, weights] of seeds) start.set(weights, (places.get(name) ?? 0) * TOPICS);
  const rows = balanced(examples).map((example) => ({
    ...example,
    at: [...example.features].flatMap(([name, value]): [number, number][] => {
      const place = places.get(name);
      return place === undefined ? [] : [[place * TOPICS, value]];
    }),
  }));
  for (const { at } of rows) at.push([0, 1]);
  const weights = descend(rows, start);
  return new Map(names.map((name, place) => [name, weights.slice(place * TOPICS, (place + 1) * TOPICS)]));
}

function balanced(examples: readonly TopicExample[]): TopicExample[] {
  const weights = new Float64Array(TOPICS);
  for (const { topic, weight } of examples) weights[topic] = (weights[topic] ?? 0) + weight;
  const mean = weights.reduce((sum, each) => sum + each, 0) / TOPICS;
  return examples.map((each) => ({
    ...each,
    weight: each.weight * (mean / (weights[each.topic] ?? mean)) ** BALANCE,
  }));
}

/** The feature that all have comes first. */
function featureNames(examples: readonly TopicExample[], seeds: TopicModel): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { features, site } of examples) {
    for (const name of features.keys()) sites.set(name, (sites.get(name) ?? new Set()).add(site));
  }
  const seen = [...sites].filter(([, { size }]) => size > 1).map(([name]) => name);
  return [ALWAYS, ...new Set([...seen, ...seeds.keys()])];
}

interface Row {
  topic: number;
  weight: number;
  /** Where in the weights each feature starts, and its value. */
  at: readonly (readonly [number, number])[];
}

function descend(rows: readonly Row[], start: Float64Array): Float64Array {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Float64Array.from(start);
  const mean = new Float64Array(start.length);
  const spread = new Float64Array(start.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(rows, weights);
    const rate = RATE * (step < SLOWER_AFTER ? 1 : SLOWER);
    for (let index = 0; index < weights.length; index++) {
      const penalty = total * (index < TOPICS ? PENALTY_ALWAYS : PENALTY);
      const weight = weights[index] ?? 0;
      const down = (slope[index] ?? 0) + penalty * (weight - (start[index] ?? 0));
      const average = (mean[index] = MOMENTUM * (mean[index] ?? 0) + (1 - MOMENTUM) * down);
      const square = (spread[index] = SPREAD * (spread[index] ?? 0) + (1 - SPREAD) * down * down);
      const size = Math.sqrt(square / (1 - SPREAD ** step)) + 1e-6 * total;
      weights[index] = weight - (rate * average) / (1 - MOMENTUM ** step) / size;
    }
  }
  return weights;
}

/** The slope of what the examples lose, without the penalty. */
function slopeAt(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const scores = new Float64Array(TOPICS);
  for (const { topic, weight, at } of rows) {
    scores.fill(0);
    for (const [place, value] of at) {
      for (let each = 0; each < TOPICS; each++)
        scores[each] = (scores[each] ?? 0) + value * (weights[place + each] ?? 0);
    }
    const highest = Math.max(...scores);
    let sum = 0;
    for (let each = 0; each < TOPICS; each++) sum += scores[each] = Math.exp((scores[each] ?? 0) - highest);
    for (let each = 0; each < TOPICS; each++) {
      scores[each] = weight * ((scores[each] ?? 0) / sum - (each === topic ? 1 : 0));
    }
    for (const [place, value] of at) {
      for (let each = 0; each < TOPICS; each++)
        slope[place + each] = (slope[place + each] ?? 0) + value * (scores[each] ?? 0);
    }
  }
  return slope;
}
