import { expect, it } from 'vitest';
import { unbroken } from '../../src/lib/unbroken.ts';

it.each([
  ['The bridge is closed. It opens on Monday.', 'The bridge is closed. It opens on Monday.'],
  ['The bridge is closed. It opens on Mon...', 'The bridge is closed.'],
  ['“It is closed.” It opens on Mon…', '“It is closed.”'],
  ['Well... the bridge is clo...', ''],
  ['Discredit the witnesses, dismiss the accusati...', ''],
])('of a text that a feed may have cut, whole sentences are shown: %s', (text, shown) => {
  expect(unbroken(text)).toBe(shown);
});
