import { expect, it } from 'vitest';
import { division } from '../../../src/lib/story/division.ts';
import type { Story } from '../../../src/schemas/story.ts';

/** A story of nine articles, as far as its division is concerned. */
function makeStory(counts: readonly number[], voices: number, leading?: string): Story {
  return {
    articles: Array.from({ length: 9 }, (_, index) => String(index)),
    takes: counts.map((articles, index) => ({
      label: ['No Deal, No Date', 'Talks Went Well', 'Markets Wait'][index],
      named: index === 0 ? 'clause' : 'headline',
      share: { articles },
    })),
    voices: Array.from({ length: voices }, () => ({})),
    worldsTake: { leading },
  } as unknown as Story;
}

it.each<[string | undefined, Story]>([
  [undefined, makeStory([], 0)],
  ['One take, shared by 3 of the 9 articles.', makeStory([3], 0, 'No Deal, No Date')],
  [
    'One take, shared by 5 of the 9 articles; two sources stand apart.',
    makeStory([5], 2, 'No Deal, No Date'),
  ],
  [
    '“No Deal, No Date” leads, with 5 of the 9 articles; the other has 2; one source stands apart.',
    makeStory([5, 2], 1, 'No Deal, No Date'),
  ],
  [
    '“No Deal, No Date” leads, with 4 of the 9 articles; the others have 3 and 2.',
    makeStory([4, 3, 2], 0, 'No Deal, No Date'),
  ],
  ['Three takes are level, with 2 of the 9 articles each.', makeStory([2, 2, 2], 0)],
  ['Split among three takes, with 2, 3 and 4 of the 9 articles.', makeStory([2, 3, 4], 0)],
  ['Split between two takes, with 3 and 4 of the 9 articles.', makeStory([3, 4], 0, 'No Deal, No Date')],
])('a story’s page says “%s”', (sentence, story) => {
  expect(division(story)).toBe(sentence);
});

it('a headline that names a take is not repeated above it', () => {
  const story = makeStory([5, 2], 0, 'No Deal, No Date');
  const [first, ...others] = story.takes;
  if (!first) throw new Error('the story has no take');
  expect(division({ ...story, takes: [{ ...first, named: 'headline' }, ...others] })).toBe(
    'One take leads, with 5 of the 9 articles; the other has 2.',
  );
});
