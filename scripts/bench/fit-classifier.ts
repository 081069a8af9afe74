import { ALWAYS, type LinearModel } from '../pipeline/digest/classify/linear-model.ts';

/** A training example. */
export interface TrainingExample {
  features: ReadonlyMap<string, number>;
  /** Index of its class. */
  of: number;
  /** Its weight. */
  weight: number;
  /** Its host, or another marker that two examples come from the same publisher. */
  site: string;
}

/** A weak penalty on the weight that every text has (the intercept). */
const PENALTY_ALWAYS = 3e-6;

/** Full-batch steps of Adam (Kingma and Ba, 2015); the last ones are smaller. */
const STEPS = 40;
const RATE = 0.15;
const SLOWER_AFTER = 24;
const SLOWER = 0.25;
const MOMENTUM = 0.9;
const SPREAD = 0.97;

/** How the weights are fitted. */
export interface FitOptions {
  /** How many classes there are. */
  classes: number;
  /** Penalty that pulls weights towards the seeds', for an example of weight 1. */
  penalty: number;
  /** Rare classes count more, by this power of their rarity: otherwise the model would hardly ever predict them. */
  balance: number;
  /** Initial weights; zero unless given. */
  seeds?: LinearModel | undefined;
}

/**
 * Returns the fitted classifier: multinomial logistic regression that starts from given weights and stays near them
 * where the examples are silent. A word in a single example, or on a single site, is left out: otherwise the model
 * would learn what a site prints under every article.
 */
export function fitClassifier(examples: readonly TrainingExample[], options: FitOptions): LinearModel {
  const { classes, seeds = new Map<string, Float64Array>() } = options;
  const names = featureNames(examples, seeds);
  const places = new Map(names.map((name, place) => [name, place]));
  const start = new Float64Array(names.length * classes);
  for (const [name, weights] of seeds) start.set(weights, (places.get(name) ?? 0) * classes);
  const rows = balanced(examples, options).map((example) => ({
    ...example,
    at: [...example.features].flatMap(([name, value]): [number, number][] => {
      const place = places.get(name);
      return place === undefined ? [] : [[place * classes, value]];
    }),
  }));
  for (const { at } of rows) at.push([0, 1]);
  const weights = descend(rows, start, options);
  return new Map(names.map((name, place) => [name, weights.slice(place * classes, (place + 1) * classes)]));
}

function balanced(examples: readonly TrainingExample[], { classes, balance }: FitOptions): TrainingExample[] {
  const weights = new Float64Array(classes);
  for (const { of, weight } of examples) weights[of] = (weights[of] ?? 0) + weight;
  const mean = weights.reduce((sum, each) => sum + each, 0) / classes;
  return examples.map((each) => ({
    ...each,
    weight: each.weight * (mean / (weights[each.of] ?? mean)) ** balance,
  }));
}

/** The intercept comes first. */
function featureNames(examples: readonly TrainingExample[], seeds: LinearModel): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { features, site } of examples) {
    for (const name of features.keys()) sites.set(name, (sites.get(name) ?? new Set()).add(site));
  }
  const seen = [...sites].filter(([, { size }]) => size > 1).map(([name]) => name);
  return [ALWAYS, ...new Set([...seen, ...seeds.keys()])];
}

interface Row {
  of: number;
  weight: number;
  /** The offset of each feature in the weights, and its value. */
  at: readonly (readonly [number, number])[];
}

function descend(rows: readonly Row[], start: Float64Array, options: FitOptions): Float64Array {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Float64Array.from(start);
  const mean = new Float64Array(start.length);
  const spread = new Float64Array(start.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(rows, weights, options.classes);
    const rate = RATE * (step < SLOWER_AFTER ? 1 : SLOWER);
    for (let index = 0; index < weights.length; index++) {
      const penalty = total * (index < options.classes ? PENALTY_ALWAYS : options.penalty);
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

/** Returns the gradient of the examples' loss, without the penalty. */
function slopeAt(rows: readonly Row[], weights: Float64Array, classes: number): Float64Array {
  const slope = new Float64Array(weights.length);
  const scores = new Float64Array(classes);
  for (const { of, weight, at } of rows) {
    scores.fill(0);
    for (const [place, value] of at) {
      for (let each = 0; each < classes; each++)
        scores[each] = (scores[each] ?? 0) + value * (weights[place + each] ?? 0);
    }
    const highest = Math.max(...scores);
    let sum = 0;
    for (let each = 0; each < classes; each++) sum += scores[each] = Math.exp((scores[each] ?? 0) - highest);
    for (let each = 0; each < classes; each++) {
      scores[each] = weight * ((scores[each] ?? 0) / sum - (each === of ? 1 : 0));
    }
    for (const [place, value] of at) {
      for (let each = 0; each < classes; each++)
        slope[place + each] = (slope[place + each] ?? 0) + value * (scores[each] ?? 0);
    }
  }
  return slope;
}
