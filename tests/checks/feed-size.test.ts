import { expect, it } from 'vitest';
import { sizeFailures } from '../../scripts/checks/feed-size.ts';

const LIMITS = { items: 2, bytes: 10 };

it('a feed within its limits has no failure', () => {
  expect(sizeFailures('ten bytes!', 2, LIMITS)).toEqual([]);
});

it.each([
  ['too many items', 'ten bytes!', 3, 'it has 3 items, more than 2'],
  ['too many bytes', 'ten bytes’', 2, 'it has 12 bytes, more than 10'],
])('%s are named', (_, text, items, failure) => {
  expect(sizeFailures(text, items, LIMITS)).toEqual([failure]);
});
