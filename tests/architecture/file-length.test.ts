import { expect, it } from 'vitest';
import { readCode } from '../support/source-files.ts';

/** Lines that no file exceeds, and that half of all files stay below. */
const MAX_LINES = 250;
const MAX_MEDIAN_LINES = 90;

/** Characters that no line of a comment exceeds: two of them fit beside each other on a wide screen. */
const MAX_COMMENT_WIDTH = 132;

const code = readCode(['ts', 'mjs', 'astro', 'css']);
const lengths = code
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

it(`no file is longer than ${MAX_LINES} lines`, () => {
  expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
});

it(`half of all files have at most ${MAX_MEDIAN_LINES} lines`, () => {
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
});

/** The places of a text whose lines are wide, and begin as lines of a comment do. */
const wideComments = (path: string, text: string): string[] =>
  text.split('\n').flatMap((line, at) => {
    const isWide = line.length > MAX_COMMENT_WIDTH && /^\s*(?:\/?\*|\/\/)/.test(line);
    return isWide ? [`${path}:${at + 1}`] : [];
  });

it(`no line of a comment has more than ${MAX_COMMENT_WIDTH} characters`, () => {
  expect(code.flatMap(({ path, text }) => wideComments(path, text))).toEqual([]);
  expect(wideComments('a.ts', `const a = 1;\n/** ${'b '.repeat(70)}*/`)).toEqual(['a.ts:2']);
});
