import type { DayArticle } from '../../snapshot/day-article.ts';
import { articleEvidence } from './article-evidence.ts';
import { countryFeatures, FEATURES, type Features } from './country-features.ts';
import { WEIGHTS } from './weights.ts';

/** Most countries that a story concerns. */
const MAX_COUNTRIES = 4;

/**
 * Least log-odds at which a story concerns a country: a chance of 0.62, since a wrong country misleads more than a missing
 * one. The likeliest country may be lower, since hardly any story concerns none. Chosen on the labelled days, where even
 * odds found a hundredth more of the countries and were wrong twice as often.
 */
const MIN_LOG_ODDS = 0.5;
const LIKELIEST = -1.5;

/**
 * Returns the countries that a story concerns, most concerned first, at most four: where it happens, and whose
 * government, people or institutions act. Its articles name them in headlines, leads and openings, in their own
 * language or in English; where they name none, it is usually the country of the publisher. This is independent of
 * which countries report the story.
 * @param weights the weights of the features; their weighted sum is the log-odds
 */
export function whereabouts(articles: readonly DayArticle[], weights = WEIGHTS): string[] {
  const likely = [...countryFeatures(articles.map(articleEvidence))]
    .map(([country, features]) => ({ country, odds: logOdds(features, weights) }))
    .sort((one, other) => other.odds - one.odds || (one.country < other.country ? -1 : 1));
  return likely
    .filter(({ odds }, place) => odds >= MIN_LOG_ODDS || (place === 0 && odds >= LIKELIEST))
    .slice(0, MAX_COUNTRIES)
    .map(({ country }) => country);
}

function logOdds(features: Features, weights: Features): number {
  return FEATURES.reduce((sum, feature) => sum + features[feature] * weights[feature], 0);
}
