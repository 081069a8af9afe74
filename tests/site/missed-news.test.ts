import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { amongHeadlines } from '../../src/lib/coverage-words.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { countriesWithMissed, summaryOf } from '../../src/lib/day-summary.ts';
import { missedBesideBand } from '../../src/lib/missed-beside-band.ts';
import { missedNews, surprisingMisses } from '../../src/lib/missed-news.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot, type ArticleSketch } from '../support/make-day.ts';
import { quietHeadlines } from '../support/make-headlines.ts';
import { newsOf } from '../support/make-news.ts';

const NOON = `${DAY}T12:00:00Z`;
const strike = (source: string): ArticleSketch => ({
  source,
  title: 'Grunvalk dockers walk out over broken cranes',
  paragraphs: ['The dockers of Grunvalk in Canada walked out over cranes that break, foreman Ostrova said.'],
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

it('a day that was imported says so in its summary, and no other', () => {
  expect(summaryOf(news).imported).toBe(true);
  const ledger = news.digest.ledger.filter(({ stage }) => stage !== 'import');
  expect(summaryOf({ ...news, digest: { ...news.digest, ledger } })).not.toHaveProperty('imported');
});

describe('what was not found in a country', () => {
  it('is compared for countries with three sources read', () => {
    expect(countriesWithMissed([summaryOf(news), summaryOf(news)])).toEqual(['KE', 'US']);
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

  it('is parted into the stories of a band, whose numbers are said once, and the others', () => {
    const { band, said, further } = missedBesideBand('US', news);
    expect(band.map(({ story }) => story.countries[0])).toEqual(['CA', 'DE']);
    expect(said).toMatchObject({ sources: 3, headlines: 30 });
    expect(further).toEqual({ missed: [], light: [] });
    const stories = news.stories.map((story) => ({ ...story, about: ['US'] }));
    const beside = missedBesideBand('US', { ...news, stories });
    expect([beside.band, beside.said, beside.further.missed.length]).toEqual([[], undefined, 2]);
  });

  it.each<[Topic, string[], string[]]>([
    ['sport', ['DE'], ['CA']],
    ['culture', ['DE'], ['CA']],
    ['human-interest', ['DE'], ['CA']],
    ['lifestyle', ['DE'], ['CA']],
    ['labour', ['CA', 'DE'], []],
  ])('has a story of %s where it belongs, among the others or apart', (topic, missed, light) => {
    const stories = news.stories.map((story) => (story.countries[0] === 'CA' ? { ...story, topic } : story));
    const [day] = missedNews('US', [{ ...news, stories }]);
    expect(day?.missed.map(({ story }) => story.countries[0])).toEqual(missed);
    expect(day?.light.map(({ story }) => story.countries[0])).toEqual(light);
  });

  it('has the cup final apart from the flood, by the topics that the day gives them', () => {
    const final = (source: string): ArticleSketch => ({
      source,
      title: 'Grunvalk win the football cup final on penalties',
      paragraphs: ['Grunvalk beat Ostrova on penalties in the football cup final, coach Brennickel said.'],
    });
    const day = makeSnapshot(
      [
        ...['de-blatt', 'fr-matin', 'pl-glos'].map((source) => flood(source, NOON, '4,300 people leave')),
        ...['ca-post', 'fr-matin', 'pl-glos'].map(final),
      ],
      headlines.map(({ source }) => source),
    );
    const sport = newsOf(composeSnapshot({ ...day, headlines }, defaultDigestOptions('full')));
    const [found] = missedNews('US', [sport]);
    expect(found?.missed.map(({ story }) => story.topic)).toEqual(['disaster']);
    expect(found?.light.map(({ story }) => story.topic)).toEqual(['sport']);
  });

  it('is nothing where too few headlines were read', () => {
    expect(missedNews('KE', [news])[0]).toMatchObject({ missed: [], light: [] });
  });
});

describe('the most surprising misses of a day', () => {
  /** The day's stories, with so many headlines compared in the United States, and 30 in each other country. */
  const comparedIn = (headlines: number) => ({
    stories: news.stories.map((story) => ({
      ...story,
      missedBy: [
        { country: 'GH', sources: 3, headlines: 75, surprise: 0.9 },
        ...story.missedBy.map((each) => (each.country === 'US' ? { ...each, headlines } : each)),
      ],
    })),
  });

  it('are its stories by their most surprising country of which enough was read, each with every country', () => {
    const misses = surprisingMisses(comparedIn(150), 5);
    expect(misses.map(({ story }) => story.countries[0])).toEqual(['CA', 'DE']);
    expect(misses[0]?.countries.map(({ country }) => country)).toEqual(['US']);
    expect(misses[0]?.little).toEqual(['GH']);
    expect(surprisingMisses(comparedIn(150), 1)).toEqual(misses.slice(0, 1));
  });

  it('are at most three that name the same country first', () => {
    const { stories } = comparedIn(150);
    const many = { stories: Array.from({ length: 3 }, () => stories).flat() };
    expect(stories).toHaveLength(2);
    expect(surprisingMisses(many, 9)).toHaveLength(3);
  });

  it('are none where fewer headlines were compared', () => {
    expect(surprisingMisses(comparedIn(149), 5)).toEqual([]);
  });

  it('are none of light topics', () => {
    const stories = news.stories.map((story) => ({ ...story, topic: 'sport' as const }));
    expect(surprisingMisses({ stories }, 5)).toEqual([]);
  });
});
