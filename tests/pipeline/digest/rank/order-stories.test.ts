import { describe, expect, it } from 'vitest';
import { orderStories, type Rankable } from '../../../../scripts/pipeline/digest/rank/order-stories.ts';

/** Countries of ten subregions, and as many topics. */
const FAR_APART = ['BO', 'FR', 'KE', 'JP', 'IN', 'US', 'MX', 'SE', 'EG', 'FJ'];
const TOPICS = [
  'politics',
  'economy',
  'health',
  'conflict',
  'disaster',
  'crime',
  'labour',
  'culture',
  'sport',
  'weather',
] as const;

/** A story that is surely one event, of points and on nothing known, save as the test says. */
const story = (key: string, points: number, more: Partial<Rankable> = {}): Rankable => ({
  key,
  points,
  topic: 'society',
  about: [],
  sameEventAs: [],
  certainty: 0.9,
  ...more,
});

/** Ten stories on ten regions and topics, of 9.9 points down to 9. */
const varied = FAR_APART.map((country, at) =>
  story(`v${at}`, (99 - at) / 10, { about: [country], topic: TOPICS[at] ?? 'society' }),
);

const keys = (stories: readonly Rankable[]) => orderStories(stories).map(({ story: { key } }) => key);
const placed = (stories: readonly Rankable[], key: string) =>
  orderStories(stories).find((each) => each.story.key === key);

describe('stories stand', () => {
  it('by their points', () => {
    expect(keys([story('low', 1), story('high', 3), story('middle', 2)])).toEqual(['high', 'middle', 'low']);
  });

  it('in the order of their keys where points are equal', () => {
    expect(keys([story('c', 1), story('a', 1), story('b', 1)])).toEqual(['a', 'b', 'c']);
  });

  it('in the same order however they come in', () => {
    const stories = [...varied, story('x', 9.5, { certainty: 0.1 }), story('y', 9.5), story('z', 9.5)];
    expect(keys(stories.toReversed())).toEqual(keys(stories));
    expect(keys([...stories.slice(5), ...stories.slice(0, 5)])).toEqual(keys(stories));
  });
});

describe('the first ten differ', () => {
  it('a second story on a country loses points for it, and for its topic', () => {
    const stories = [
      story('first', 5, { about: ['BO'], topic: 'politics' }),
      story('second', 4.9, { about: ['BO', 'CU'], topic: 'politics' }),
      story('other', 4.5, { about: ['JP'], topic: 'economy' }),
    ];
    expect(keys(stories)).toEqual(['first', 'other', 'second']);
    expect(placed(stories, 'second')).toMatchObject({
      heldBack: false,
      deductions: [
        { part: 'same country', of: 'BO', points: -0.35 },
        { part: 'same topic', of: 'politics', points: -0.1 },
      ],
    });
    expect(placed(stories, 'other')?.deductions).toEqual([]);
  });

  it('a story on a neighbour loses less, for the region', () => {
    const stories = [
      story('first', 5, { about: ['BO'], topic: 'politics' }),
      story('neighbour', 4.98, { about: ['PE'], topic: 'health' }),
      story('far', 4.95, { about: ['JP'], topic: 'economy' }),
    ];
    expect(keys(stories)).toEqual(['first', 'far', 'neighbour']);
    expect(placed(stories, 'neighbour')?.deductions).toEqual([
      { part: 'same region', of: 'South America', points: -0.1 },
    ]);
  });

  it('a second story that probably reports the same event loses a point, once', () => {
    const twice = { about: ['PS'], topic: 'conflict' } as const;
    const stories = [
      story('truce', 9, { ...twice, sameEventAs: ['strikes'] }),
      story('quake', 8, { about: ['ID'], topic: 'disaster' }),
      story('raids', 7.95, { ...twice, sameEventAs: ['strikes'] }),
      story('strikes', 7.9, { ...twice, sameEventAs: ['truce', 'raids'] }),
      story('vote', 6.9, { about: ['BO'], topic: 'politics' }),
    ];
    expect(keys(stories)).toEqual(['truce', 'quake', 'raids', 'vote', 'strikes']);
    expect(placed(stories, 'strikes')?.deductions).toEqual([
      { part: 'same event', of: '1', points: -1 },
      { part: 'same country', of: 'PS', points: -0.7 },
      { part: 'same topic', of: 'conflict', points: -0.2 },
    ]);
    expect(placed(stories, 'raids')?.deductions.map(({ part }) => part)).not.toContain('same event');
  });

  it('the loss grows with each story before', () => {
    const stories = [1, 2, 3].map((at) => story(`s${at}`, 9 - at / 10, { about: ['BO'] }));
    expect(placed(stories, 's3')?.deductions).toEqual([
      { part: 'same country', of: 'BO', points: -0.7 },
      { part: 'same topic', of: 'society', points: -0.2 },
    ]);
  });

  it('nothing is lost for a country that is not known', () => {
    const stories = [story('a', 5, { topic: 'health' }), story('b', 4, { topic: 'sport' })];
    expect(placed(stories, 'b')?.deductions).toEqual([]);
  });

  it('one that they keep out says why; those below it lose nothing', () => {
    const kept = story('kept', 9.2, { about: ['BO'] });
    const low = story('low', 5, { about: ['BO'] });
    expect(keys([...varied, low, kept]).slice(9)).toEqual(['v9', 'kept', 'low']);
    expect(placed([...varied, low, kept], 'kept')?.deductions).toEqual([
      { part: 'same country', of: 'BO', points: -0.35 },
    ]);
    expect(placed([...varied, low, kept], 'low')?.deductions).toEqual([]);
  });
});

describe('a story that may not be one event', () => {
  const doubtful = story('doubtful', 20, { certainty: 0.1 });

  it('stands after the first ten, and says so', () => {
    expect(keys([doubtful, ...varied])[10]).toBe('doubtful');
    expect(placed([doubtful, ...varied], 'doubtful')).toMatchObject({ heldBack: true, deductions: [] });
  });

  it.each([
    ['sport', true],
    ['conflict', false],
  ] as const)('is held back sooner where many things share a name: %s', (topic, heldBack) => {
    const loose = story('loose', 20, { certainty: 0.4, topic });
    expect(placed([loose, ...varied], 'loose')?.heldBack).toBe(heldBack);
  });

  it('stands before the others of fewer points', () => {
    expect(keys([story('low', 2), ...varied, doubtful]).slice(10)).toEqual(['doubtful', 'low']);
  });

  it('is not held back where its points bring it no further', () => {
    const weak = story('weak', 1, { certainty: 0.1 });
    expect(placed([weak, ...varied], 'weak')?.heldBack).toBe(false);
  });

  it('stands last on a day of fewer than ten sure ones', () => {
    expect(keys([doubtful, story('sure', 1)])).toEqual(['sure', 'doubtful']);
  });
});
