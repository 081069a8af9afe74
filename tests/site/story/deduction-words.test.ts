import { describe, expect, it } from 'vitest';
import { deductionWords } from '../../../src/lib/story/deduction-words.ts';

describe('why a story loses points', () => {
  it.each([
    ['same event', '2', 'May report the same event as no. 2'],
    ['same country', 'BO', 'One of several stories on Bolivia'],
    ['same region', 'South America', 'One of several stories on South America'],
    ['same topic', 'politics', 'One of several stories on politics'],
  ] as const)('is said for the %s', (part, of, words) => {
    expect(deductionWords({ part, of, points: -0.1 })).toBe(words);
  });
});
