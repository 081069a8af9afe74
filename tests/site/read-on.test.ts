import { expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { nextStories, storiesAfter } from '../../src/lib/read-on.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import type { Story } from '../../src/schemas/story.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const sources = ['de-blatt', 'fr-matin', 'pl-glos'];
const day = makeSnapshot(
  sources.map((source) => flood(source, `${DAY}T12:00:00Z`, '4,300 people leave')),
  [],
);
const [flooded] = newsOf(composeSnapshot(day, defaultDigestOptions('full'))).stories;
if (!flooded) throw new Error('the flood is no story');

const ranked = (rank: number, changes: Partial<Story> = {}): Story => ({
  ...flooded,
  slug: `story-${rank}`,
  rank,
  related: [],
  ...changes,
});
/** An article in no story. */
const alone = (changes: Partial<PublishedArticle>): PublishedArticle =>
  ({ topic: 'culture', about: [], ...changes }) as PublishedArticle;
const slugsAfter = (story: Story, stories: Story[]) =>
  storiesAfter({ stories }, story).map(({ slug }) => slug);

it('after a story come those that follow it in rank, and after the last the first', () => {
  const stories = [1, 2, 3, 4, 5].map((rank) => ranked(rank));
  expect(slugsAfter(ranked(2), stories)).toEqual(['story-3', 'story-4', 'story-5', 'story-1']);
  expect(slugsAfter(ranked(4), stories)).toEqual(['story-5', 'story-1', 'story-2', 'story-3']);
});

it('after a story come first those of its topic and of a country that it is about', () => {
  const here = ranked(1, { topic: 'disaster', about: ['IT'] });
  const stories = [
    here,
    ranked(2, { topic: 'sport', about: ['FR'] }),
    ranked(3, { topic: 'sport', about: ['IT', 'FR'] }),
    ranked(4, { topic: 'disaster', about: ['IT'] }),
    ranked(5, { topic: 'disaster', about: ['JP'] }),
  ];
  expect(slugsAfter(here, stories)).toEqual(['story-4', 'story-3', 'story-5', 'story-2']);
});

it('neither stories of the same affair, which stand above, nor titles without English', () => {
  const stories = [
    ranked(1, { related: ['story-2'] }),
    ranked(2),
    ranked(3, { titleLanguage: 'de' }),
    ranked(4),
  ];
  expect(slugsAfter(ranked(1, { related: ['story-2'] }), stories)).toEqual(['story-4']);
});

it('after an article in no story come those near it in both topic and country, then in one, and no other', () => {
  const stories = [
    ranked(1, { topic: 'conflict', about: ['IT'] }),
    ranked(2, { topic: 'culture', about: ['FR'] }),
    ranked(3, { topic: 'culture', about: ['CO'] }),
    ranked(4, { topic: 'sport', about: ['CO'] }),
  ];
  const slugsNext = (article: PublishedArticle) => nextStories({ stories }, article).map(({ slug }) => slug);
  expect(slugsNext(alone({ about: ['CO'] }))).toEqual(['story-3', 'story-2']);
  expect(slugsNext(alone({ topic: 'lifestyle', about: ['CO'] }))).toEqual(['story-3', 'story-4']);
  expect(slugsNext(alone({ topic: 'lifestyle' }))).toEqual([]);
});

it('after an article in a story comes what comes after the story', () => {
  const stories = [
    ranked(1, { topic: 'disaster', about: ['IT'] }),
    ranked(2, { topic: 'sport', about: ['FR'] }),
    ranked(3, { topic: 'disaster', about: ['IT'] }),
  ];
  const article = alone({ story: 'story-1' });
  expect(nextStories({ stories }, article).map(({ slug }) => slug)).toEqual(['story-3', 'story-2']);
});

it('of stories of one affair one is read next', () => {
  const stories = [1, 2, 3, 4].map((rank) => ranked(rank, { related: rank === 2 ? ['story-3'] : [] }));
  expect(slugsAfter(ranked(1), stories)).toEqual(['story-2', 'story-4']);
  const venice = [1, 2, 3].map((rank) =>
    ranked(rank, { topic: 'culture', related: rank === 2 ? ['story-1'] : [] }),
  );
  expect(nextStories({ stories: venice }, alone({})).map(({ slug }) => slug)).toEqual(['story-1', 'story-3']);
});
