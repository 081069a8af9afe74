import { expect, it } from 'vitest';
import { isUnderHeadline, plainWords, sameWords } from '../../src/lib/same-words.ts';

it('two prints of one headline have the same words, whatever marks they have', () => {
  expect(sameWords("Trump's aide: 'No deal'", 'Trump’s aide: “No deal”')).toBe(true);
  expect(sameWords('No deal - Trump', 'No deal – Trump')).toBe(true);
  expect(sameWords('No deal', 'No deal yet')).toBe(false);
  expect(plainWords("Trump's aide: “No deal…”")).toBe('trumps aide no deal');
});

it('a text stands under a headline of which it has two long words in any form, or one where it has few', () => {
  const headline = 'Minister opens the new harbour of Welsa';
  expect(isUnderHeadline('The harbour was opened on Monday.', headline)).toBe(true);
  expect(isUnderHeadline('The ministry sold its ships.', headline)).toBe(false);
  expect(isUnderHeadline('A coach spoke ahead of the match.', headline)).toBe(false);
  expect(isUnderHeadline('Russia says more will come.', 'Minister says harbour will open')).toBe(false);
  expect(isUnderHeadline('The coaches met.', 'Coach out')).toBe(true);
  expect(isUnderHeadline('The coaches met.', '3–0')).toBe(true);
});
