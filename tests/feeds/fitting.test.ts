import { expect, it } from 'vitest';
import { fittingParts } from '../../src/feeds/fitting.ts';

const PASSAGES = [['one two', 'three', 'four'], ['five six', 'seven eight'], ['nine ten']];

it.each([
  [100, 'one two|three|four|five six|seven eight|nine ten'],
  [8, 'one two|three|four|five six|nine ten'],
  [7, 'one two|three|five six|nine ten'],
  [5, 'one two|three|five six'],
  [4, 'one two|five six'],
  [1, ''],
])('in %i words each passage begins before any goes on', (most, fitting) => {
  expect(fittingParts(PASSAGES, most).join('|')).toBe(fitting);
});
