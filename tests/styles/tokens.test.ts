import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardColours, COLOURS } from '../../src/cards/colours.ts';
import { drawCard, type Card } from '../../src/cards/draw-card.ts';
import { legend } from '../../src/components/globe/fill.ts';
import { appIcon, siteIcon } from '../../src/lib/site-icon.ts';
import { manifestOf } from '../../src/pages/manifest.webmanifest.ts';
import { readColour, readTokens, TOKENS } from '../../src/styles/tokens.ts';
import { readStyleSheets } from '../support/style-sheets.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The style sheet with another value for a token. */
function themed(name: string, value: string): string {
  const changed = css.replace(new RegExp(`--${name}: [^;]*;`), `--${name}: ${value};`);
  if (changed === css) throw new Error(`no token ${name} to change`);
  return changed;
}

const card: Card = {
  kicker: 'Overview',
  title: 'Talks end',
  note: '9 articles',
  bar: [],
  takes: [{ label: 'No Deal', share: 1, colour: COLOURS.takes[1] }],
  map: [{ codes: ['FR'], colour: COLOURS.covered }],
};

/** The picture in the colours of this site. */
const drawn = drawCard(card);

describe('a theme that changes a token changes', () => {
  it.each([
    ['ink', 'ink'],
    ['ink-soft', 'soft'],
    ['paper', 'paper'],
    ['accent', 'accent'],
    ['map-none', 'land'],
    ['map-covered', 'covered'],
    ['map-doubtful', 'doubtful'],
    ['map-silent', 'silent'],
    ['map-unread', 'unread'],
  ] as const)('with --%s that colour of the cards, and no other', (token, colour) => {
    const changed = cardColours(readTokens(themed(token, 'light-dark(#010203, #040506)')));
    expect(changed).toEqual({ ...cardColours(TOKENS), [colour]: '#010203' });
  });

  it.each(['take-none', 'take-1', 'take-2', 'take-3', 'take-4'])('with --%s a part of their bar', (token) => {
    const number = Number(token.slice(5)) || 0;
    const changed = cardColours(readTokens(themed(token, '#010203'))).takes;
    expect(changed).toEqual(COLOURS.takes.with(number, '#010203'));
  });

  it.each(['ink', 'ink-soft', 'paper', 'accent', 'map-none'])(
    'with --%s the picture of a card',
    async (token) => {
      const changed = cardColours(readTokens(themed(token, '#010203')));
      expect(await drawCard(card, changed)).not.toEqual(await drawn);
    },
  );

  it('with --paper the colours of the manifest', () => {
    const changed = manifestOf(readTokens(themed('paper', 'light-dark(#010203, #040506)')));
    expect(changed).toEqual({
      ...manifestOf(TOKENS),
      theme_color: '#010203',
      background_color: '#010203',
    });
  });

  it('with --paper and --accent the icons', () => {
    for (const [token, places] of [
      ['paper', { site: 1, app: 2 }],
      ['accent', { site: 2, app: 2 }],
    ] as const) {
      const changed = readTokens(themed(token, '#010203'));
      expect(siteIcon(changed).split('#010203')).toHaveLength(places.site + 1);
      expect(appIcon(changed, '192').split('#010203')).toHaveLength(places.app + 1);
    }
  });

  it('with --globe-… the countries on the globe, each filled by its own token', () => {
    const globe = readStyleSheets().find(({ path }) => path.endsWith('/globe.css'))?.css ?? '';
    for (const { fill } of legend())
      expect(globe).toMatch(new RegExp(`\\.${fill} \\{\\s*fill: var\\(--globe-${fill}\\);`));
  });
});

describe('reading a token', () => {
  it('takes one colour for both schemes, or one for each', () => {
    expect(readColour(':root { --ink: #0a0B0c; }', 'ink')).toEqual({ light: '#0a0B0c', dark: '#0a0B0c' });
    expect(readColour(':root{--ink:light-dark( #0a0b0c , #0d0e0f )}', 'ink')).toEqual({
      light: '#0a0b0c',
      dark: '#0d0e0f',
    });
  });

  it.each([
    ['--ink: #010203', '--inks: #010203', 'tokens.css must declare --ink once, and declares it 0 times'],
    ['a comment', '/* --ink: #010203; */', 'tokens.css must declare --ink once, and declares it 0 times'],
    [
      'once',
      '--ink: #010203; --ink: #040506;',
      'tokens.css must declare --ink once, and declares it 2 times',
    ],
    ['a colour', '--ink: oklch(40% 0.2 20);', 'declares --ink as "oklch(40% 0.2 20)": write #rrggbb'],
    ['a value', '--ink: var(--accent);', 'declares --ink as "var(--accent)": write #rrggbb'],
  ])('says what is wrong: %s', (_, text, said) => {
    expect(() => readColour(`:root { ${text} }`, 'ink')).toThrow(said);
  });

  it('names the token that is missing', () => {
    expect(() => readTokens(css.replace('--map-covered', '--map-reported'))).toThrow('--map-covered once');
  });
});
