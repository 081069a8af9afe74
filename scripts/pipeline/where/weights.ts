import { FEATURES } from './country-features.ts';

/**
 * Fitted by logistic regression on the 500 articles of 15 November 2019 (250 events, single articles among them), in
 * full and cut to headline and a sentence, with their English and without (`npm run bench -- about --fit`).
 */
const BY_FEATURE: Record<(typeof FEATURES)[number], number> = {
  constant: -3.72,
  headline: 1.66,
  'headline first': 0.32,
  'headline crowd': 0.96,
  'headline or lead': 1.04,
  'lead first': 0.69,
  anywhere: 0.99,
  'share of namings': 1.88,
  'institution in headline': 1.61,
  'institution in lead': 0.66,
  home: 2.34,
  'home alone': 1.91,
  'home and nobody named at all': 1.17,
  'home but abroad': -0.36,
  'home at home': 1.13,
  folder: 0.31,
  'often in headlines': 1.02,
  'often in headlines or leads': 1.26,
  'press of others': -0.94,
};

/** Weights by their features' order: a sum of 0 says that a country is as likely as not one that the story concerns. */
export const WEIGHTS: readonly number[] = FEATURES.map((feature) => BY_FEATURE[feature]);
