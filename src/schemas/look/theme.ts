import { z } from 'astro/zod';
import { type CssBlock, type Declaration, readBlocks } from './css-blocks.ts';
import { isAsWritten, LookMistake, quoted } from './look-mistake.ts';
import { THEME_PROPERTIES } from './theme-properties.ts';
import { EXAMPLES, normalValue, readColours, writeColours } from './theme-value.ts';

/** The longest theme, in UTF-16 code units: thrice as long as one that sets every property. */
export const MAX_THEME_LENGTH = 10_000;

/** The windows for which `tokens.css` has other lengths: the media queries, from the widest. */
export const WINDOWS = ['(max-width:68.75rem)', '(max-width:40rem)'] as const;
const DARK = '(prefers-color-scheme:dark)';
const SCHEME = 'color-scheme';
const SCHEMES = ['light dark', 'light', 'dark'];

/** The values of properties by their names, in one block. */
export type Values = Map<string, string>;
/** What a theme sets, by media query; outside any under the empty one. */
export type Theme = ReadonlyMap<string, Values>;

/**
 * Reads a theme: a style sheet of the properties in `tokens.css`.
 * @throws LookMistake at the first thing that a theme cannot have
 */
export function parseTheme(css: string): Theme {
  if (css.length > MAX_THEME_LENGTH)
    throw new LookMistake(1, 'the theme', `it has over ${MAX_THEME_LENGTH} characters`, 'shorten it');
  const theme = new Map(
    ['', ...WINDOWS].map((media): [string, Values] => [media, new Map<string, string>()]),
  );
  const blocks = readBlocks(css);
  for (const block of blocks.filter(({ media }) => media !== DARK)) addBlock(theme, block);
  const dark = blocks.filter(({ media }) => media === DARK).flatMap(({ declarations }) => declarations);
  for (const [name, darks] of Map.groupBy(dark, ({ name }) => name))
    addDark(valuesOf(theme, ''), name, darks);
  return theme;
}

/** A theme in the one form in which it is kept: `parseTheme` reads the same from it. */
export function writeTheme(theme: Theme): string {
  return Array.from(theme, ([media, values]) => {
    const lines = Array.from(values, ([name, value]) => `${name}: ${value};`).sort();
    if (lines.length === 0) return '';
    const root = `:root {\n${lines.join('\n')}\n}\n`;
    return media === '' ? root : `@media ${media.replace(':', ': ')} {\n${root}}\n`;
  }).join('');
}

/** A theme as it is kept. */
export const themeSchema = z
  .string()
  .max(MAX_THEME_LENGTH)
  .refine(
    (text) => isAsWritten(text, (css) => writeTheme(parseTheme(css))),
    'it is not a theme as the program writes it',
  );

function addBlock(theme: Theme, { media, line, declarations }: CssBlock): void {
  const values = theme.get(media);
  if (!values)
    throw new LookMistake(
      line,
      `@media ${media}`,
      'a theme cannot have this media query',
      `write ${[DARK, ...WINDOWS].map((each) => each.replace(':', ': ')).join(' or ')}`,
    );
  for (const declaration of declarations) {
    const { name, line: at } = declaration;
    if (values.has(name)) throw new LookMistake(at, name, 'it is set twice', 'remove one of the two lines');
    values.set(name, normal(declaration, media));
  }
}

/** The value of a declaration as it is kept. */
function normal({ name, value, line }: Declaration, media: string): string {
  if (name === SCHEME && media === '') {
    const scheme = value.toLowerCase().split(/\s+/).join(' ');
    if (SCHEMES.includes(scheme)) return scheme;
    throw new LookMistake(line, name, `${quoted(value)} is no scheme`, `write ${SCHEMES.join(' or ')}`);
  }
  const property = THEME_PROPERTIES.get(name);
  if (!property)
    throw new LookMistake(
      line,
      name,
      'there is no such property',
      'docs/theme.md lists those that there are',
    );
  if (media !== '' && property.kind !== 'length')
    throw new LookMistake(line, name, 'only lengths differ by the width of the window', 'move it to ":root"');
  const written = normalValue(property.kind, value);
  if (written !== undefined) return written;
  const remedy = `write it like ${EXAMPLES[property.kind]}`;
  throw new LookMistake(line, name, `${quoted(value)} cannot be its value`, remedy);
}

/** Gives a colour another one in the dark scheme. */
function addDark(values: Values, name: string, darks: readonly Declaration[]): void {
  const [declaration, second] = darks;
  if (!declaration) return;
  const { line, value } = declaration;
  if (second) throw new LookMistake(second.line, name, 'it is set twice', 'remove one of the two lines');
  if (THEME_PROPERTIES.get(name)?.kind !== 'colour')
    throw new LookMistake(line, name, 'only colours differ in the dark', 'move it to ":root"');
  const [dark, other] = readColours(normal(declaration, '')) ?? [];
  const [light, otherLight] = readColours(values.get(name) ?? '') ?? [];
  if (light === undefined || light !== otherLight)
    throw new LookMistake(line, name, 'it has no one colour for the light', `write ${name} in ":root", too`);
  if (dark === undefined || dark !== other)
    throw new LookMistake(line, name, `${quoted(value)} is not one colour`, 'write it like #ebe7de');
  values.set(name, writeColours([light, dark]));
}

/** The values of a theme in a block that it has. */
export function valuesOf(theme: Theme, media: string): Values {
  const values = theme.get(media);
  if (!values) throw new Error(`look: a theme without ${media || ':root'}`);
  return values;
}
