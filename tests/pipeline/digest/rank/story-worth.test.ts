import { describe, expect, it } from 'vitest';
import { profileArticles, profileOf } from '../../../../scripts/pipeline/digest/profile-articles.ts';
import { storyWorth } from '../../../../scripts/pipeline/digest/rank/story-worth.ts';
import { TOPICS, type Topic } from '../../../../src/schemas/topic.ts';
import { type ArticleSketch, makeArticles } from '../../../support/make-day.ts';

/** The chances of an article's topics, those not named being none. */
const chances = (named: Partial<Record<Topic, number>>) =>
  Object.fromEntries((Object.keys(TOPICS) as Topic[]).map((topic) => [topic, named[topic] ?? 0])) as Record<
    Topic,
    number
  >;

/** What a story of these articles is worth, where each has these chances of topics. */
function worthOf(
  sketches: readonly ArticleSketch[],
  { about = ['CL'], isNew = true, topics = chances({ politics: 1 }), near = [] as number[] } = {},
) {
  const articles = makeArticles(sketches);
  const profiles = profileArticles(articles);
  const members = articles.map((article) => ({
    article,
    profile: { ...profileOf(profiles, article), topics },
  }));
  return storyWorth(members, about, isNew, near);
}

const QUAKE = 'Quake kills three in the valley';
const english = { title: 'Three killed by a quake', paragraphs: [] };

describe('what a story is worth', () => {
  it('has a value for each part', () => {
    const worth = worthOf(
      [
        { source: 'gb-a', title: QUAKE },
        { source: 'fr-b', title: 'Séisme dans la vallée', language: 'fr', english },
        { source: 'cl-c', title: 'Temblor en el valle', language: 'es' },
        { source: 'cl-d', title: 'Valley rebuilds its church' },
      ],
      { topics: chances({ disaster: 0.5, culture: 0.5 }) },
    );
    expect(worth).toEqual({
      consequence: (1 + 0.15) / 2,
      harm: 2 / 3,
      countries: Math.log2(3),
      voices: 2,
      near: 0,
      abroad: 1,
      readable: 3 / 4,
      news: 1,
    });
  });

  it('counts the articles that may report it too by their chances, in any order', () => {
    const nearBy = (...near: number[]) => worthOf([{ source: 'gb-a', title: QUAKE }], { near }).near;
    expect(nearBy(0.6, 0.3, 0.1)).toBe(1);
    expect(nearBy(0.1, 0.6, 0.3)).toBe(nearBy(0.6, 0.3, 0.1));
    expect(nearBy(0.04)).toBeLessThan(0.1);
  });

  it('counts the copies of one agency as one voice, in the countries whose press has its own', () => {
    const worth = worthOf([
      { source: 'gb-a', title: QUAKE, agency: 'Reuters' },
      { source: 'fr-b', title: QUAKE, agency: 'Reuters' },
      { source: 'us-c', title: QUAKE, agency: 'Reuters' },
      { source: 'us-d', title: QUAKE },
    ]);
    expect(worth.voices).toBe(1);
    expect(worth.countries).toBe(1);
  });

  it('counts a territory as its sovereign state', () => {
    const worth = worthOf([
      { source: 'gb-a', title: QUAKE },
      { source: 'je-b', title: QUAKE },
      { source: 'im-c', title: QUAKE },
      { source: 'hk-d', title: QUAKE },
    ]);
    expect([worth.countries, worth.voices]).toEqual([1, 2]);
  });

  it('is nothing for being new where an earlier day had it', () => {
    expect(worthOf([{ source: 'gb-a', title: QUAKE }], { isNew: false }).news).toBe(0);
  });
});

describe('being reported abroad', () => {
  const sketches = [
    { source: 'gb-a', title: QUAKE },
    { source: 'cl-b', title: QUAKE },
  ];

  it('is 1 where one of the countries that report it is none that it concerns', () => {
    expect(worthOf(sketches, { about: ['CL'] }).abroad).toBe(1);
  });

  it('is 0 where the press of a territory reports what concerns its state', () => {
    const island = [{ source: 'je-a', title: QUAKE }];
    expect(worthOf(island, { about: ['GB'] }).abroad).toBe(0);
  });

  it('is 0 where it concerns them all', () => {
    expect(worthOf(sketches, { about: ['CL', 'GB'] }).abroad).toBe(0);
  });

  it('is not known where it is not known what it concerns', () => {
    expect(worthOf(sketches, { about: [] }).abroad).toBeUndefined();
  });

  it('is not known where no source has a country', () => {
    expect(worthOf([{ source: 'zz-a', title: QUAKE }]).abroad).toBeUndefined();
  });
});

describe('people harmed', () => {
  const foreign = { source: 'fr-b', title: 'Séisme meurtrier', language: 'fr' };

  it('are not known of where no headline is in English', () => {
    const worth = worthOf([foreign, { source: 'es-c', title: 'Seísmo mortal', language: 'es' }]);
    expect(worth.harm).toBeUndefined();
    expect(worth.readable).toBe(0);
  });

  it('are not spoken of where no English headline does', () => {
    expect(worthOf([foreign, { source: 'gb-a', title: 'Valley rebuilds its church' }]).harm).toBe(0);
  });

  it('are spoken of by a share of the English headlines alone', () => {
    expect(worthOf([foreign, { source: 'gb-a', title: QUAKE }]).harm).toBe(1);
  });
});
