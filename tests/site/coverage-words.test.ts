import { expect, it } from 'vitest';
import {
  comparedAlike,
  mayStillHaveCovered,
  noneAppeared,
  notInNews,
  sharedAmong,
  UNKNOWN_WORDS,
  unknownBecause,
  unknownKind,
} from '../../src/lib/coverage-words.ts';
import { unknownReasonSchema, type UnknownReason } from '../../src/schemas/story.ts';

const LIMITS = { sources: 3, headlines: 30, comparable: 0.6667, wide: { sources: 3, countries: 2 } };

const words: Record<UnknownReason, string> = {
  'no feed read': 'None of the feeds there could be read that day',
  'too few sources': 'Fewer than 3 sources were read there that day',
  'feeds failed, too few sources':
    'Some feeds there could not be read that day, and fewer than 3 sources could',
  'feeds failed, too few headlines':
    'Some feeds there could not be read that day, and the others gave fewer than 30 headlines',
  'too few headlines': 'Fewer than 30 headlines were read there that day',
  'other languages':
    'Less than 67% of the headlines there are in languages that could be compared with the story',
  'too few comparable headlines': 'Fewer than 30 headlines there could be compared with the story',
  'too few comparable sources':
    'Fewer than 3 sources there had headlines that could be compared with the story',
  'no clear headline': 'Some headlines there resemble the story, but not closely enough to say',
};

it.each(unknownReasonSchema.options)('a reader learns why nothing is known of a country: %s', (why) => {
  expect(unknownBecause(why, LIMITS)).toBe(words[why]);
});

it('with the numbers by which the day was measured', () => {
  const asked = { ...LIMITS, sources: 4, headlines: 1_200, comparable: 0.5 };
  expect(unknownBecause('too few sources', asked)).toBe('Fewer than 4 sources were read there that day');
  expect(unknownBecause('too few headlines', asked)).toBe(
    'Fewer than 1,200 headlines were read there that day',
  );
  expect(unknownBecause('other languages', asked)).toMatch(/^Less than 50% /);
});

it('the numbers of several comparisons are said once where they are the same', () => {
  const same = { sources: 26, headlines: 468 };
  expect(sharedAmong([same, { ...same }])).toEqual(same);
  expect(sharedAmong([same, { ...same, headlines: 467 }])).toBeUndefined();
  expect(sharedAmong([same])).toBeUndefined();
});

it.each<[UnknownReason, string]>([
  ['no feed read', 'too little read'],
  ['too few sources', 'too little read'],
  ['feeds failed, too few sources', 'too little read'],
  ['feeds failed, too few headlines', 'too little read'],
  ['too few headlines', 'too little read'],
  ['other languages', 'could not be compared'],
  ['too few comparable headlines', 'could not be compared'],
  ['too few comparable sources', 'could not be compared'],
  ['no clear headline', 'unclear'],
])('%s is, in a few words, “%s”', (why, said) => {
  expect(UNKNOWN_WORDS[unknownKind(why)]).toBe(said);
});

it('several stories are said to be in none of the headlines, with their number and their sources', () => {
  expect(noneAppeared({ sources: 26, headlines: 468 }, 'US')).toBe(
    'None of these appeared in the 468 headlines we read from 26 US sources',
  );
  expect(noneAppeared({ sources: 3, headlines: 1_067 }, 'GH')).toBe(
    'None of these appeared in the 1,067 headlines we read from 3 sources in Ghana',
  );
});

it.each<[string, number, string]>([
  ['GB', 94, 'Not in the UK headlines that we read'],
  ['GH', 149, 'Not in the headlines from Ghana that we read'],
  ['GH', 150, 'Not in Ghana’s news'],
  ['US', 468, 'Not in the United States’ news'],
  ['US', 0, 'Not in the United States’ news'],
])('of %s with %i headlines a page says “%s”', (code, headlines, said) => {
  expect(notInNews(code, headlines)).toBe(said);
});

it('the numbers of several comparisons are said once where they are alike, and of one alone beside it', () => {
  const few = { sources: 3, headlines: 35 };
  expect(comparedAlike([])).toBeUndefined();
  expect(comparedAlike([few])).toEqual(few);
  expect(comparedAlike([few, { ...few }])).toEqual(few);
  expect(comparedAlike([few, { ...few, headlines: 36 }])).toBeUndefined();
  expect(sharedAmong([few])).toBeUndefined();
  expect(sharedAmong([few, { ...few }])).toEqual(few);
});

it.each([
  ['US', 3, 'The US press may still have covered them.'],
  ['GH', 1, 'The press in Ghana may still have covered it.'],
])('what was not found in %s may still have been covered', (code, stories, said) => {
  expect(mayStillHaveCovered(code, stories)).toBe(said);
});
