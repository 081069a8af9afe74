import { expect, it } from 'vitest';
import { plainWords, sameWords } from '../../src/lib/same-words.ts';

it('two prints of one headline have the same words, whatever marks they have', () => {
  expect(sameWords("Trump's aide: 'No deal'", 'Trump’s aide: “No deal”')).toBe(true);
  expect(sameWords('No deal - Trump', 'No deal – Trump')).toBe(true);
  expect(sameWords('No deal', 'No deal yet')).toBe(false);
  expect(plainWords("Trump's aide: “No deal…”")).toBe('trumps aide no deal');
});
