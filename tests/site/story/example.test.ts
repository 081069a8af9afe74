import { expect, it } from 'vitest';
import { exampleOf } from '../../../src/lib/story/example.ts';
import type { Story } from '../../../src/schemas/story.ts';

/** A story of some articles, of which each take has two, each voice one, and the rest none. */
const story = (
  slug: string,
  {
    takes = 1,
    voices = 0,
    articles = 8,
    ...change
  }: { takes?: number; voices?: number; articles?: number } & Partial<
    Pick<Story, 'topic' | 'titleLanguage'>
  > = {},
): Story =>
  ({
    slug,
    rank: 1,
    topic: 'politics',
    title: 'The harbour opens',
    titleLanguage: 'en',
    titleArticle: 'none',
    articles: Array.from({ length: articles }, (_, n) => String(n)),
    takes: Array.from({ length: takes }, () => ({
      label: 'A take',
      articles: ['0', '1'],
      share: { articles: 3 },
    })),
    voices: Array.from({ length: voices }, (_, n) => ({ articles: [String(n)] })),
    worldsTake: { undecided: { articles: articles - takes * 3 } },
    ...change,
  }) as unknown as Story;
const chosen = (...stories: Story[]): string | undefined => exampleOf({ stories })?.slug;

it('the example has every kind of part, and of those with as many the fewest articles', () => {
  const all = story('all', { takes: 2, voices: 1, articles: 9 });
  expect(
    chosen(story('one', { articles: 4 }), all, story('larger', { takes: 2, voices: 1, articles: 12 })),
  ).toBe('all');
  expect(chosen(story('sport', { takes: 2, voices: 1, topic: 'sport' }), all)).toBe('all');
});

it('a day of which no story that can be read in English divides has none', () => {
  expect(chosen(story('undivided', { takes: 0 }), story('foreign', { titleLanguage: 'fa' }))).toBeUndefined();
});
