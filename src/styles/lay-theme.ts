import { type CssBlock, readBlocks } from '../schemas/look/css-blocks.ts';
import { parseTheme, type Theme } from '../schemas/look/theme.ts';
import { readColours } from '../schemas/look/theme-value.ts';

/**
 * Lays a theme over the tokens: its values replace theirs, block by block. A theme of one scheme leaves of each pair of
 * colours the one that is shown, so that pictures and the manifest have it, too.
 *
 * @param tokensCss the text of `tokens.css`
 * @param theme the text of a theme
 * @throws LookMistake when one of them is not as it must be
 */
export function layTheme(tokensCss: string, theme: string): string {
  const laid = parseTheme(theme);
  const scheme = laid.get('')?.get('color-scheme');
  const blocks = tokenBlocks(tokensCss).map((block) => layBlock(block, laid));
  return `@layer tokens {\n${blocks.map((block) => writeBlock(block, scheme)).join('')}}\n`;
}

/** The blocks of `tokens.css`, whose rules are in one layer. */
export const tokenBlocks = (tokensCss: string): CssBlock[] =>
  readBlocks(tokensCss.trim().replace(/^@layer tokens \{(.*)\}$/s, '$1'));

function layBlock(block: CssBlock, theme: Theme): CssBlock {
  const values = new Map(block.declarations.map(({ name, value }) => [name, value]));
  for (const [name, value] of theme.get(block.media) ?? []) values.set(name, value);
  const declarations = Array.from(values, ([name, value]) => ({ name, value, line: block.line }));
  return { ...block, declarations };
}

function writeBlock({ media, declarations }: CssBlock, scheme: string | undefined): string {
  const lines = declarations.map(({ name, value }) => `${name}: ${inScheme(value, scheme)};\n`).join('');
  const root = `:root {\n${lines}}\n`;
  return media === '' ? root : `@media ${media} {\n${root}}\n`;
}

function inScheme(value: string, scheme: string | undefined): string {
  const colours = readColours(value);
  if (!colours || (scheme !== 'light' && scheme !== 'dark')) return value;
  return scheme === 'light' ? colours[0] : colours[1];
}
