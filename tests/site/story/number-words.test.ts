import { expect, it } from 'vitest';
import { wordsAround } from '../../../src/lib/story/number-words.ts';

const LONG =
  'After a night in which rescuers searched the bay with boats and lamps, the harbour said that at least 43 passengers were saved, while the owner of the ferry spoke of far more and the police of fewer.';

it('a short sentence stays whole', () => {
  expect(wordsAround('At least 43 were saved.', 'at least 43')).toBe('At least 43 were saved.');
});

it('a long one is cut between words around the number, which it keeps', () => {
  const words = wordsAround(LONG, 'at least 43');
  expect(words).toMatch(/^… .*at least 43 passengers.* …$/);
  expect(words.length).toBeLessThan(150);
  expect(LONG.split(' ').join(' ')).toContain(words.slice(2, -2));
});

it('a number that is written otherwise leaves the sentence whole', () => {
  expect(wordsAround(LONG, 'forty-three')).toBe(LONG);
});
