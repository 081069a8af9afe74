import { describe, expect, it } from 'vitest';
import { countryNews } from '../../src/lib/country-news.ts';
import { monitoredCountries, summaryOf } from '../../src/lib/day-summary.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import { composeAlone } from '../support/compose-alone.ts';
import { makeSnapshot, type ArticleSketch } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

/** A day as the pages get it, of articles that each report a different event. */
function makeNews(sketches: readonly ArticleSketch[], silent: readonly string[] = []): DayOfNews {
  const snapshot = makeSnapshot(sketches, silent);
  return newsOf(composeAlone(snapshot));
}

const news = makeNews(
  [
    { source: 'fr-matin', title: 'Early', published: '2026-03-18T05:00:00Z' },
    { source: 'fr-soir', title: 'Late', published: '2026-03-18T18:00:00Z' },
    { source: 'ke-posta', title: 'River rises' },
    { source: 'zz-nowhere', title: 'From nowhere' },
  ],
  ['za-star', 'de-blatt'],
);

describe('the monitored countries', () => {
  it('are those of the day’s sources, once each, by their English names', () => {
    expect(monitoredCountries([summaryOf(news), summaryOf(news)])).toEqual(['FR', 'DE', 'KE', 'ZA']);
  });
});

describe('the news of a country', () => {
  it('is what its own press published, the newest first, with its sources', () => {
    const [today, ...more] = countryNews('FR', [news]);
    expect(more).toEqual([]);
    expect(today?.articles.map(({ title }) => title)).toEqual(['Late', 'Early']);
    expect(today?.sources.map(({ id }) => id)).toEqual(['fr-matin', 'fr-soir']);
    expect(today?.counts.articles).toBe(2);
  });

  it('is empty, but there, where its press had nothing today', () => {
    const [today] = countryNews('DE', [news]);
    expect([today?.articles, today?.counts.articles]).toEqual([[], 0]);
  });

  it('is not there where no source is read', () => {
    expect(countryNews('IT', [news])).toEqual([]);
  });
});
