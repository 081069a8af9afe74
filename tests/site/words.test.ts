import { expect, it } from 'vitest';
import { counted, percent } from '../../src/lib/words.ts';

it.each([
  [0, '0 articles'],
  [1, '1 article'],
  [2, '2 articles'],
  [1200, '1,200 articles'],
])('%i is counted as "%s"', (count, words) => {
  expect(counted(count, 'article')).toBe(words);
});

it('a noun with a plural of its own has it', () => {
  expect([counted(1, 'story', 'stories'), counted(3, 'story', 'stories')]).toEqual(['1 story', '3 stories']);
});

it.each([
  [0, '0%'],
  [0.425, '43%'],
  [2 / 3, '67%'],
  [1, '100%'],
])('a share of %d is %s', (share, words) => {
  expect(percent(share)).toBe(words);
});
