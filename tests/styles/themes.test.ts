import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS, cardColours } from '../../src/cards/colours.ts';
import { manifestOf } from '../../src/pages/manifest.webmanifest.ts';
import { DEFAULT_THEME, THEME_NAMES } from '../../src/schemas/look/look.ts';
import { THEME_PROPERTIES } from '../../src/schemas/look/theme-properties.ts';
import { type TwoColours, normalValue, readColours } from '../../src/schemas/look/theme-value.ts';
import { WINDOWS } from '../../src/schemas/look/theme.ts';
import { layTheme, tokenBlocks } from '../../src/styles/lay-theme.ts';
import { readTokens } from '../../src/styles/tokens.ts';
import { siteIcon, appIcon } from '../../src/lib/site-icon.ts';

const STYLES = join(import.meta.dirname, '../../src/styles');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
const cssOf = (name: string): string =>
  name === DEFAULT_THEME
    ? tokens
    : layTheme(tokens, readFileSync(join(STYLES, `themes/${name}.css`), 'utf8'));

/** The value of a token, outside the media queries. */
function valueOf(css: string, name: string): string {
  const value = tokenBlocks(css)[0]?.declarations.find((each) => each.name === `--${name}`)?.value;
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

function coloursOf(css: string, name: string): TwoColours {
  const colours = readColours(valueOf(css, name));
  if (!colours) throw new Error(`${name} is no colour`);
  return colours;
}

/** The relative luminance of a colour `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [lighter = 1, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text and the ground that it stands on; of a take, on the page alone. */
const TEXTS = [
  ...['ink', 'ink-soft', 'accent'].flatMap((text) => [
    [text, 'paper'],
    [text, 'paper-raised'],
  ]),
  ...['take-1', 'take-2', 'take-3', 'take-4'].map((text) => [text, 'paper']),
  ...[
    ['ink', 'mark'],
    ['ink', 'globe-sea'],
    ['print-ink', 'print-paper'],
    ['print-ink-soft', 'print-paper'],
  ],
];
/** What is no text and must be seen. */
const SHAPES = [
  ...['focus', 'map-covered'].map((shape) => [shape, 'paper']),
  ...['globe-level-3', 'globe-picked', 'globe-lit', 'globe-night'].map((shape) => [shape, 'globe-sea']),
];

/** The pairs with less contrast than they need, in the light and the dark scheme. */
function faint(css: string, pairs: readonly (readonly string[])[], least: number): string[] {
  return pairs.flatMap(([shown = '', ground = '']) =>
    [0, 1].flatMap((scheme) => {
      const [one = '', other = ''] = [coloursOf(css, shown)[scheme], coloursOf(css, ground)[scheme]];
      const ratio = contrast(one, other);
      return ratio < least
        ? [`${shown} on ${ground}, ${scheme === 0 ? 'light' : 'dark'}: ${ratio.toFixed(2)}`]
        : [];
    }),
  );
}

describe.each(THEME_NAMES)('the theme %s', (name) => {
  const css = cssOf(name);

  it(`has the contrast of WCAG ${name === 'contrast' ? 'AAA' : 'AA'} for text, and of its shapes`, () => {
    expect(faint(css, TEXTS, name === 'contrast' ? 7 : 4.5)).toEqual([]);
    expect(faint(css, SHAPES, 3)).toEqual([]);
  });

  it('leaves every token, in every window, and colours that pictures can be drawn with', () => {
    const names = (text: string) =>
      tokenBlocks(text).map(({ media, declarations }) => [media, declarations.length]);
    expect(names(css)).toEqual(names(tokens).map(([media, length]) => [media, length]));
    expect(() => readTokens(css)).not.toThrow();
  });
});

it('a pair that is too faint would be named', () => {
  const css = layTheme(tokens, ':root { --ink: light-dark(#777777, #000000); --paper: #ffffff }');
  expect(faint(css, [['ink', 'paper']], 4.5)).toEqual(['ink on paper, light: 4.48']);
});

describe('a theme that is laid over the tokens', () => {
  const terminal = cssOf('terminal');

  it('gives cards, icons and the manifest its colours; one that is dark alone, the dark ones', () => {
    const read = readTokens(terminal);
    expect(cardColours(read)).not.toEqual(COLOURS);
    expect(manifestOf(read).theme_color).toBe('#0c110d');
    expect(siteIcon(read)).toContain('#0c110d');
    const dark = readTokens(layTheme(tokens, ':root { color-scheme: dark }'));
    expect(dark.paper).toEqual({ light: '#141618', dark: '#141618' });
    expect(dark['map-covered'].light).toBe(readTokens(tokens)['map-covered'].dark);
  });

  it('leaves what it does not set, and sets lengths in the window that it names', () => {
    const css = layTheme(tokens, '@media (max-width: 40rem) { :root { --size-lead: 1rem; --page: 20rem } }');
    expect(valueOf(css, 'size-lead')).toBe(valueOf(tokens, 'size-lead'));
    const narrow = tokenBlocks(css).find(({ media }) => media === WINDOWS[1])?.declarations ?? [];
    expect(narrow.map(({ name, value }) => `${name} ${value}`)).toEqual(
      expect.arrayContaining(['--size-lead 1rem', '--page 20rem', '--tabs 3.625rem']),
    );
  });
});

describe('the properties that a theme may set', () => {
  const [base, ...windows] = tokenBlocks(tokens);

  it('are those of the tokens, in their order', () => {
    const names = base?.declarations.map(({ name }) => name).filter((name) => name !== 'color-scheme');
    expect([...THEME_PROPERTIES.keys()]).toEqual(names);
    expect(windows.map(({ media }) => media)).toEqual(WINDOWS);
  });

  it('have the kinds that the tokens have', () => {
    const others = base?.declarations.filter(({ name, value }) => {
      const property = THEME_PROPERTIES.get(name);
      return property && normalValue(property.kind, value) === undefined;
    });
    // A theme gives the sheet a plain height.
    expect(others?.map(({ name }) => name)).toEqual(['--sheet']);
  });
});

describe('the icon of a publisher', () => {
  const icon =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" fill="currentColor"><path d="M0 0"></path></svg>';
  const read = readTokens(tokens);

  it('follows the scheme in a tab, and stands on paper in the colour of text as an app', () => {
    expect(siteIcon(read, icon)).toContain(
      `<style>svg{color:${read.ink.light}}@media (prefers-color-scheme:dark){svg{color:${read.ink.dark}}}</style><path`,
    );
    const app = appIcon(read, '192', icon);
    expect(app).toContain(`fill="${read.paper.light}"/><svg x="6" y="6" width="36" height="36" xmlns=`);
    expect(app).toContain(`fill="${read.ink.light}"><path`);
  });
});
