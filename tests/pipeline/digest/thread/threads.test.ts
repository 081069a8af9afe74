import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { earlierStories } from '../../../../scripts/pipeline/digest/thread/earlier-stories.ts';
import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { flood } from '../../../support/flood.ts';
import { makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';

const vote = (source: string, published: string): ArticleSketch => ({
  source,
  published,
  title: 'Parliament of Ngassel votes on the ferry budget',
  paragraphs: ['Deputies in Ngassel passed the ferry budget of minister Adaeze Morrow after a long session.'],
});

const first = [
  flood('de-blatt', '2026-03-16T09:00:00Z', '4,300 leave'),
  flood('fr-matin', '2026-03-16T10:00:00Z', '4,300 people leave their homes'),
  vote('ke-post', '2026-03-16T10:00:00Z'),
  vote('us-wire', '2026-03-16T11:00:00Z'),
];
const second = [
  flood('de-blatt', '2026-03-17T09:00:00Z', '5,100 wait for boats'),
  flood('pl-glos', '2026-03-17T10:00:00Z', '5,100 people wait'),
];
const third = [
  flood('de-blatt', '2026-03-18T09:00:00Z', 'the water falls'),
  flood('fr-matin', '2026-03-18T10:00:00Z', 'the water slowly falls'),
];

const options = defaultDigestOptions('full');

/** Composes each day with what it must know of those before it. */
function compose(days: readonly (readonly [day: string, sketches: readonly ArticleSketch[]])[]) {
  let earlier: EarlierStory[] = [];
  return days.map(([day, sketches], index) => {
    const made = makeSnapshot(sketches);
    const snapshot: Snapshot = { ...made, manifest: { ...made.manifest, day }, earlier };
    const { stories } = composeSnapshot(snapshot, options);
    const next = days[index + 1]?.[0];
    if (next) earlier = earlierStories(stories, joinArticles(snapshot), earlier, next);
    return stories;
  });
}

const reported = compose([
  ['2026-03-16', first],
  ['2026-03-17', second],
  ['2026-03-18', third],
]);
const floods = reported.map((stories) => stories.find(({ title }) => title.includes('Welsa')));

describe('an event that is reported on several days', () => {
  it('is one thread, whose id is that of its first story', () => {
    expect(floods.map((story) => story?.thread.id)).toEqual(Array(3).fill(floods[0]?.key));
    expect(floods.map((story) => story?.thread.since)).toEqual(Array(3).fill('2026-03-16'));
  });

  it('leads back to its earlier stories, the newest first', () => {
    expect(floods[2]?.thread.earlier.map(({ day }) => day)).toEqual(['2026-03-17', '2026-03-16']);
    expect(floods[2]?.thread.earlier[1]?.slug).toBe(floods[0]?.slug);
  });

  it('says what the earlier days did not have: sources, countries and numbers', () => {
    expect(floods[1]?.thread.newToday).toEqual({ sources: 1, countries: ['PL'], numbers: ['5100'] });
    expect(floods[2]?.thread.newToday).toEqual({ sources: 0, countries: [], numbers: [] });
  });
});

describe('an event that is reported for the first time', () => {
  it('begins a thread of its own', () => {
    for (const story of reported[0] ?? []) {
      expect(story.thread).toMatchObject({ id: story.key, since: '2026-03-16', earlier: [] });
    }
  });

  it('does not go on with another event of the day before', () => {
    const [, days] = compose([
      ['2026-03-16', first],
      [
        '2026-03-17',
        [
          flood('de-blatt', '2026-03-17T09:00:00Z', 'x'),
          { ...flood('fr-matin', '2026-03-17T09:00:00Z', 'x') },
        ].map((sketch) => ({
          ...sketch,
          title: 'Orchard fair opens at Kirrawong',
          paragraphs: ['Growers showed new apples at the Kirrawong orchard fair on the coast.'],
        })),
      ],
    ]);
    expect(days?.map(({ thread }) => thread.earlier)).toEqual([[]]);
  });
});

describe('what a day must know of the days before it', () => {
  it('is forgotten after a week without another report', () => {
    const snapshot = makeSnapshot(first.map((sketch) => ({ ...sketch, published: '2026-03-18T09:00:00Z' })));
    const { stories } = composeSnapshot(snapshot, options);
    const articles = joinArticles(snapshot);
    expect(earlierStories(stories, articles, [], '2026-03-25')).toHaveLength(2);
    expect(earlierStories(stories, articles, [], '2026-03-26')).toHaveLength(0);
  });
});

describe('a series that comes out every day', () => {
  const closing = (source: string, day: string, moved: string, why: string): ArticleSketch => ({
    source,
    published: `${day}T16:00:00Z`,
    title: `Kirrawong index ${moved} on ${why}`,
    paragraphs: [
      `The Kirrawong index ${moved} on Kirrawong's exchange by two per cent on ${why} for copper.`,
    ],
  });

  it('begins a thread of its own every day, however alike its instalments are', () => {
    const [first, next] = compose([
      [
        '2026-03-16',
        ['ke-post', 'us-wire'].map((source) => closing(source, '2026-03-16', 'closes higher', 'hopes')),
      ],
      [
        '2026-03-17',
        ['ke-post', 'us-wire'].map((source) => closing(source, '2026-03-17', 'closes lower', 'fears')),
      ],
    ]);
    expect(first).toHaveLength(1);
    expect(next?.map(({ thread }) => thread.since)).toEqual(['2026-03-17']);
  });
});
