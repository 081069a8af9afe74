import type { Features } from './country-features.ts';

/**
 * Fitted by logistic regression (`npm run bench -- about --fit`) on two labelled days: the 500 articles in 33 languages
 * of 15 November 2019 and 645 headlines with summaries of 27 May 2025, mostly in English; their events and their single
 * articles, in full and cut to headline and a sentence, with their English and without.
 */
export const WEIGHTS: Features = {
  constant: -3.26,
  headline: 1.59,
  'headline first': 0.4,
  'headline crowd': 0.99,
  'headline or lead': 1.81,
  'lead first': 0.55,
  anywhere: 0.6,
  'share of namings': 1.77,
  'institution in headline': 1.57,
  'institution in lead': 0.78,
  home: 1.87,
  'home alone': 0.79,
  'home and nobody named': 1.67,
  'home among news from abroad': -0.9,
  'home among news from home': 1.16,
  'folder of the address': 1.37,
  'often in headlines': 0.76,
  'often in headlines or leads': 1.0,
  'home of some of several presses': -0.88,
};
