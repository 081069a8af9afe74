import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { THEME_NAMES } from '../../src/schemas/look/look.ts';
import { MAX_THEME_LENGTH, parseTheme } from '../../src/schemas/look/theme.ts';
import { THEME_PROPERTIES } from '../../src/schemas/look/theme-properties.ts';
import { tokenBlocks } from '../../src/styles/lay-theme.ts';
import { PROJECT } from '../support/run-script.ts';

const document = readFileSync(join(PROJECT, 'docs/theme.md'), 'utf8');
const rowsOf = (pattern: RegExp): string[] =>
  Array.from(document.matchAll(pattern), ([row]) => row.replace(/ +\|/g, ' |'));

it('docs/theme.md has every property with its kind, its use and its value in the tokens', () => {
  const [tokens] = tokenBlocks(readFileSync(join(PROJECT, 'src/styles/tokens.css'), 'utf8'));
  const values = new Map(tokens?.declarations.map(({ name, value }) => [name, value]));
  const wanted = Array.from(
    THEME_PROPERTIES,
    ([name, { kind, about }]) => `| \`${name}\` | ${kind} | ${about} | \`${values.get(name) ?? ''}\` |`,
  );
  expect(rowsOf(/^\| `--.*$/gm)).toEqual(wanted);
});

it('it names the themes that come along, and the longest', () => {
  expect(rowsOf(/^\| `\w+`(?= )/gm)).toEqual(THEME_NAMES.map((name) => `| \`${name}\``));
  expect(document).toContain(`at most ${MAX_THEME_LENGTH.toLocaleString('en')} characters`);
});

it('its example is a theme', () => {
  const [, css = ''] = /```css\n(.*?)```/s.exec(document) ?? [];
  expect(parseTheme(css).get('')?.get('--accent')).toBe('light-dark(#7a1f5c, #e59acb)');
});
