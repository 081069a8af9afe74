import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/default-digest-options.ts';
import { countriesWithMissed, missedNews } from '../../src/lib/missed-news.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot, type ArticleSketch } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const NOON = `${DAY}T12:00:00Z`;
const own = (source: string, title: string): ArticleSketch => ({
  source,
  title,
  paragraphs: [`${title}, it is said.`],
});

const snapshot = makeSnapshot([
  flood('de-blatt', NOON, '4,300 leave'),
  flood('fr-matin', NOON, '4,300 people leave'),
  flood('pl-glos', NOON, 'thousands leave'),
  own('us-wire', 'Harlan Creek keeps its bookmobile'),
  own('us-post', 'Onion growers of Idaho count their sacks'),
  own('us-sun', 'A lighthouse in Maine finds a keeper'),
  own('ke-posta', 'Mombasa opens a ferry'),
]);
const news = newsOf(composeSnapshot(snapshot, defaultDigestOptions('full')));

describe('what had no match in a country', () => {
  it('is asked of countries of which three sources are read', () => {
    expect(countriesWithMissed([news, news])).toEqual(['US']);
  });

  it('is what three sources of two other countries tell and none of its own, with how many were read', () => {
    const [day, ...more] = missedNews('US', [news]);
    expect(more).toEqual([]);
    expect(day?.missed).toMatchObject([{ story: { countries: ['DE', 'FR', 'PL'] }, sourcesRead: 3 }]);
  });

  it('is nothing where too few of its sources were read', () => {
    expect(missedNews('KE', [news])[0]?.missed).toEqual([]);
  });
});
