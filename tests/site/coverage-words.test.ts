import { expect, it } from 'vitest';
import { sharedAmong, unknownBecause } from '../../src/lib/coverage-words.ts';
import { unknownReasonSchema, type UnknownReason } from '../../src/schemas/story.ts';

const LIMITS = { sources: 3, headlines: 30, comparable: 0.6667, wide: { sources: 3, countries: 2 } };

const words: Record<UnknownReason, string> = {
  'no feed read': 'None of the feeds there could be read today',
  'too few sources': 'Fewer than 3 sources read there today',
  'feeds failed, too few sources': 'Some feeds there could not be read today, and fewer than 3 sources could',
  'feeds failed, too few headlines':
    'Some feeds there could not be read today, and the others gave fewer than 30 headlines',
  'too few headlines': 'Fewer than 30 headlines there today',
  'other languages':
    'Less than 67% of the headlines there are in languages that could be compared with the story',
  'too few comparable headlines': 'Fewer than 30 headlines there could be compared with the story',
  'too few comparable sources':
    'Fewer than 3 sources there had headlines that could be compared with the story',
  'no clear headline': 'Headlines there come near the story, but not near enough to say',
};

it.each(unknownReasonSchema.options)('a reader learns why nothing is known of a country: %s', (why) => {
  expect(unknownBecause(why, LIMITS)).toBe(words[why]);
});

it('with the numbers by which the day was measured', () => {
  const asked = { ...LIMITS, sources: 4, headlines: 1_200, comparable: 0.5 };
  expect(unknownBecause('too few sources', asked)).toBe('Fewer than 4 sources read there today');
  expect(unknownBecause('too few headlines', asked)).toBe('Fewer than 1,200 headlines there today');
  expect(unknownBecause('other languages', asked)).toMatch(/^Less than 50% /);
});

it('the numbers of several comparisons are said once where they are the same', () => {
  const same = { sources: 26, headlines: 468 };
  expect(sharedAmong([same, { ...same }])).toBe('0 of 468 headlines in 26 sources');
  expect(sharedAmong([same, { ...same, headlines: 467 }])).toBeUndefined();
  expect(sharedAmong([same])).toBeUndefined();
});
