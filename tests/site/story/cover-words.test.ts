import { expect, it } from 'vitest';
import { coverWords } from '../../../src/lib/story/cover-words.ts';
import type { Story } from '../../../src/schemas/story.ts';

/** A story, as far as who covers it is concerned. */
const story = (covered: string[], byHeadline: number, takes = 0): Story =>
  ({
    coverage: { covered, matched: Array.from({ length: byHeadline }) },
    takes: Array.from({ length: takes }),
  }) as unknown as Story;

it.each<[string, Story]>([
  ['cover it.', story(['FR', 'DE'], 0)],
  ['covers it.', story(['FR'], 0)],
  ['cover it: 2 with an article here, 1 with a headline alone.', story(['FR', 'DE', 'US'], 1)],
  ['cover it. The colours show which take leads there.', story(['FR', 'DE'], 0, 2)],
  ['cover it.', story(['FR', 'DE'], 0, 1)],
  ['covers it. The colour shows which take leads there.', story(['FR'], 0, 2)],
])('of the countries that we read, some number “%s”', (words, of) => {
  expect(coverWords(of)).toBe(words);
});
