import { articleEvidence } from '../pipeline/digest/where/article-evidence.ts';
import { countryFeatures, FEATURES, type Features } from '../pipeline/digest/where/country-features.ts';
import { asFeedGives, untranslatedEvent, type LabelledEvent } from './about-days.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';

/** Weight of an event of several articles, in single articles. */
const EVENT_WEIGHT = 2;

const PENALTY = 1e-3;

/** Folds for cross-validation. */
const FOLDS = 5;

/**
 * Returns the weights of the country features, fitted on the events of a day: with their English and without, in full
 * and as feeds give them, so that they hold for all four.
 */
export function fitAbout(events: readonly LabelledEvent[]): Features {
  const forms = [...events, ...events.map(untranslatedEvent), ...events.map(asFeedGives)];
  const observations = [...forms, ...events.map(untranslatedEvent).map(asFeedGives)].flatMap(observe);
  const weights = fitLogistic(observations, PENALTY);
  return Object.fromEntries(FEATURES.map((feature, at) => [feature, weights[at] ?? 0])) as Features;
}

/** Returns each event with weights fitted on the other folds of its day. */
export function crossFit(events: readonly LabelledEvent[]): (event: LabelledEvent) => Features {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitAbout(events.filter((event) => foldOf(event) !== fold)),
  );
  return (event) => {
    const weights = folds[foldOf(event)];
    if (!weights) throw new Error(`fit: ${event.name} is in none of the ${FOLDS} folds`);
    return weights;
  };
}

/** Returns the weights as lines of `scripts/pipeline/digest/where/weights.ts`. */
export function printWeights(weights: Features): string[] {
  return FEATURES.map((feature) => {
    const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
    return `  ${key}: ${weights[feature].toFixed(2)},`;
  });
}

function observe({ articles, about }: LabelledEvent): Observation[] {
  const weight = articles.length > 1 ? EVENT_WEIGHT : 1;
  return [...countryFeatures(articles.map(articleEvidence))].map(([country, features]) => ({
    values: FEATURES.map((feature) => features[feature]),
    holds: about.includes(country),
    weight,
  }));
}

function foldOf({ name }: LabelledEvent): number {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}
