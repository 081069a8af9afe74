import { expect, it } from 'vitest';
import { readCode } from '../support/source-files.ts';

/** Lines that no file exceeds, and that half of all files stay below. */
const MAX_LINES = 250;
const MAX_MEDIAN_LINES = 90;

const lengths = readCode(['ts', 'mjs', 'astro', 'css'])
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

it(`no file is longer than ${MAX_LINES} lines`, () => {
  expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
});

it(`half of all files have at most ${MAX_MEDIAN_LINES} lines`, () => {
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
});
