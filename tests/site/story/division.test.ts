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
  ['3 of 9 articles take one line.', makeStory([3], 0, 'No Deal, No Date')],
  ['5 of 9 articles take one line; two sources stand apart.', makeStory([5], 2, 'No Deal, No Date')],
  [
    '“No Deal, No Date” leads, in 5 of 9 articles; the other has 2; one source stands apart.',
    makeStory([5, 2], 1, 'No Deal, No Date'),
  ],
  [
    '“No Deal, No Date” leads, in 4 of 9 articles; the others have 3 and 2.',
    makeStory([4, 3, 2], 0, 'No Deal, No Date'),
  ],
  ['Divided: three takes hold 2 of 9 articles each.', makeStory([2, 2, 2], 0)],
  ['Divided: two takes, in 3 and 4 of 9 articles.', makeStory([3, 4], 0, 'No Deal, No Date')],
])('a story’s page says “%s”', (sentence, story) => {
  expect(division(story)).toBe(sentence);
});

it('a headline that names a take is not repeated above it', () => {
  const story = makeStory([5, 2], 0, 'No Deal, No Date');
  const [first, ...others] = story.takes;
  if (!first) throw new Error('the story has no take');
  expect(division({ ...story, takes: [{ ...first, named: 'headline' }, ...others] })).toBe(
    'One take leads, in 5 of 9 articles; the other has 2.',
  );
});
