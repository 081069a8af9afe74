import { expect, it } from 'vitest';
import type { Disagreement } from '../../../src/schemas/disagreement.ts';
import { numberRows, wordsAround } from '../../../src/lib/story/number-words.ts';

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

it('a value is quoted from sentences, or else from headlines, and at most five rows are shown', () => {
  const quote = (block: number | null) => ({ block, text: String(block) });
  const row = {
    about: 'people saved',
    values: [
      { as: '43', value: 43, quotes: [quote(null), quote(2), quote(3), quote(4)] },
      { as: '44', value: 44, quotes: [quote(null)] },
    ],
  } as unknown as Disagreement;
  const rows = numberRows(Array.from({ length: 7 }, () => row));
  expect(rows).toHaveLength(5);
  expect(rows[0]?.values.map(({ quotes }) => quotes.map(({ block }) => block))).toEqual([[2, 3], [null]]);
});
