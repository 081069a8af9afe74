import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/default-digest-options.ts';
import { amongHeadlines } from '../../src/lib/coverage-words.ts';
import { countriesWithMissed, missedNews } from '../../src/lib/missed-news.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot, type ArticleSketch } from '../support/make-day.ts';
import { quietHeadlines } from '../support/make-headlines.ts';
import { newsOf } from '../support/make-news.ts';

const NOON = `${DAY}T12:00:00Z`;
const strike = (source: string): ArticleSketch => ({
  source,
  title: 'Grunvalk harpists walk out over broken strings',
  paragraphs: [
    'The harpists of Grunvalk in Canada walked out over strings that break, conductor Ostrova said.',
  ],
});

const headlines = [...quietHeadlines('us'), ...quietHeadlines('ke').slice(20)];
const snapshot = {
  ...makeSnapshot(
    [
      ...['de-blatt', 'fr-matin', 'pl-glos'].map((source) => flood(source, NOON, '4,300 people leave')),
      ...['ca-post', 'fr-matin', 'pl-glos'].map(strike),
    ],
    headlines.map(({ source }) => source),
  ),
  headlines,
};
const news = newsOf(composeSnapshot(snapshot, defaultDigestOptions('full')));

describe('what was not found in a country', () => {
  it('is asked of countries of which three sources are read', () => {
    expect(countriesWithMissed([news, news])).toEqual(['KE', 'US']);
  });

  it('is what others cover widely, the most surprising first, with how many headlines were compared', () => {
    const [day, ...more] = missedNews('US', [news]);
    expect(more).toEqual([]);
    expect(day?.missed.map(({ story }) => story.countries[0])).toEqual(['CA', 'DE']);
    expect(day?.missed[0]).toMatchObject({ sources: 3, headlines: 30 });
    expect(day?.missed[0]?.surprise).toBeGreaterThan(day?.missed[1]?.surprise ?? 1);
    expect(day?.missed.map(amongHeadlines)[0]).toBe('0 of 30 headlines in 3 sources');
    expect(day?.light).toEqual([]);
  });

  it('has sport and show business apart, where a story’s topic is known', () => {
    const topicOf = ({ title }: { title: string }) => (title.startsWith('Grunvalk') ? 'culture' : 'disaster');
    const [day] = missedNews('US', [news], topicOf);
    expect(day?.missed.map(({ story }) => story.countries[0])).toEqual(['DE']);
    expect(day?.light.map(({ story }) => story.countries[0])).toEqual(['CA']);
  });

  it('is nothing where too few headlines were read', () => {
    expect(missedNews('KE', [news])[0]).toMatchObject({ missed: [], light: [] });
  });
});
