import { describe, expect, it } from 'vitest';
import { readCode, type SourceFile } from '../support/source-files.ts';
import { TOKENS as DRAWN } from '../../src/styles/tokens.ts';
import { cssOf, readStyleSheets } from '../support/style-sheets.ts';

const TOKENS = 'src/styles/tokens.css';
/** What is laid over the tokens, and what says how its values are written. */
const THEMES = /^src\/(?:styles\/themes|schemas\/look)\//;

const HEX = '#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b';
const FUNCTION = '\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(';

/** The sixteen colours of HTML 4 and orange (CSS 2.1, "Colors"): the names that are written by habit. */
const NAMES =
  'aqua|black|blue|fuchsia|gray|grey|green|lime|maroon|navy|olive|orange|purple|red|silver|teal|white|yellow';

const IN_CSS = new RegExp(`${HEX}|${FUNCTION}|(?<=:[^;{}]*)(?<![\\w-])(?:${NAMES})(?![\\w-])`, 'gi');
/** In programs and in attributes a colour stands in quotation marks; a `#name` elsewhere is a private field. */
const IN_QUOTES = new RegExp(`(?<=['"\`][^'"\`\\n]*)(?<![\\w&])(?:${HEX}|${FUNCTION})`, 'gi');

/** The colours that a file writes out. */
function coloursIn(file: SourceFile): string[] {
  const css = cssOf(file);
  const rest = file.path.endsWith('.css') ? '' : file.text.replace(/<style[^>]*>.*?<\/style>/gs, '');
  return [...(css.match(IN_CSS) ?? []), ...(rest.match(IN_QUOTES) ?? [])];
}

it('no file of src/ but the tokens and the themes writes out a colour', () => {
  const files = readCode(['ts', 'astro', 'css', 'mdx', 'svg']).filter(
    ({ path }) => path.startsWith('src/') && !THEMES.test(path),
  );
  expect(files.filter((file) => coloursIn(file).length > 0).map(({ path }) => path)).toEqual([TOKENS]);
});

it.each([
  ['a.css', '.a { color: #FFF; border: 1px solid rgb(0 0 0 / 45%) }', ['#FFF', 'rgb(']],
  ['a.css', '.a { background: linear-gradient(white, oklch(40% 0.2 20)) }', ['white', 'oklch(']],
  ['a.astro', '<p>#1 is red</p>\n<style>\n.a { fill: hsl(0 0% 0%) }\n</style>', ['hsl(']],
  ['a.astro', '<rect fill="#9a2c1f" />', ['#9a2c1f']],
  ['a.ts', "const ink = '#9a2c1f', line = `1px solid rgba(0, 0, 0, 1)`;", ['#9a2c1f', 'rgba(']],
  ['a.ts', 'class A { #feed = 1; #add() { return this.#feed } }', []],
  ['a.css', '.red { color: var(--red); white-space: nowrap } /* #fff */', []],
])('in %s, %s', (path, text, found) => {
  expect(coloursIn({ path, text })).toEqual(found);
});

describe('the tokens', () => {
  const sheets = readStyleSheets();
  const declared = sheets.flatMap(({ css }) =>
    Array.from(css.matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name),
  );
  const used = sheets.flatMap(({ css }) => Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));

  it('declare everything that a style sheet or a picture asks for, and nothing that none does', () => {
    const drawn = Object.keys(DRAWN).map((name) => `--${name}`);
    expect([...new Set(declared)].sort()).toEqual([...new Set([...used, ...drawn])].sort());
  });

  it('are the only file that declares any', () => {
    const declaring = sheets.filter(({ css }) => /--[\w-]+\s*:/.test(css)).map(({ path }) => path);
    expect(declaring).toEqual([TOKENS]);
  });
});
