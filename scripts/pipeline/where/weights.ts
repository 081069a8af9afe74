import type { Features } from './country-features.ts';

/**
 * Fitted by logistic regression on the 500 articles of 15 November 2019 (250 events, single articles among them), in
 * full and cut to headline and a sentence, with their English and without (`npm run bench -- about --fit`).
 */
export const WEIGHTS: Features = {
  constant: -3.72,
  headline: 1.97,
  'headline first': 0.19,
  'headline crowd': 0.87,
  'headline or lead': 0.99,
  'lead first': 0.94,
  anywhere: 0.98,
  'share of namings': 1.98,
  'institution in headline': 1.56,
  'institution in lead': 0.62,
  home: 2.24,
  'home alone': 1.98,
  'home and nobody named': 1.21,
  'home among news from abroad': -0.31,
  'home among news from home': 1.13,
  'folder of the address': 0.27,
  'often in headlines': 0.92,
  'often in headlines or leads': 1.21,
  'home of some of several presses': -0.93,
};
