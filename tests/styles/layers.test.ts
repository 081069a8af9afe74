import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCode } from '../support/source-files.ts';
import { readStyleSheets } from '../support/style-sheets.ts';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');

/** The layers in their order, the strongest last. */
const LAYERS = /^@layer ([^;{]+);\n$/.exec(read('layers.css'))?.[1]?.split(', ') ?? [];

/** The layers that a style sheet puts rules into. */
const layersIn = (css: string): string[] =>
  Array.from(css.matchAll(/@layer\s+([\w-]+)\s*\{/g), ([, name = '']) => name);

/** What stands outside the blocks of a style sheet. */
function outsideBlocks(css: string): string {
  let depth = 0;
  let outside = '';
  for (const char of css) {
    if (char === '{') depth += 1;
    if (depth === 0) outside += char;
    if (char === '}') depth -= 1;
  }
  return outside.replace(/\s+/g, ' ').trim();
}

/** Whether every rule of a style sheet is in a layer that is declared. */
const isLayered = (css: string): boolean =>
  layersIn(css).every((name) => LAYERS.includes(name)) && /^(?:@layer [\w-]+ ?)+$/.test(outsideBlocks(css));

describe('the layers', () => {
  it('are declared in the file that comes first', () => {
    expect(LAYERS).toEqual(['reset', 'tokens', 'base', 'layout', 'pieces', 'components', 'print']);
    expect(/@import '(.*?)'/.exec(read('global.css'))?.[1]).toBe('./layers.css');
  });

  it('hold every rule there is', () => {
    const sheets = readStyleSheets().filter(({ path }) => !/\/(?:layers|global)\.css$/.test(path));
    expect(sheets.length).toBeGreaterThan(30);
    expect(sheets.filter(({ css }) => !isLayered(css)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['a rule in no layer', '.a { color: inherit }', false],
    ['a rule beside a layer', '@layer base { a { color: inherit } } .a { margin: 0 }', false],
    ['a layer that is not declared', '@layer parts { .a { color: inherit } }', false],
    [
      'a layer within a layer that is not declared',
      '@layer base { @layer more { a { color: inherit } } }',
      false,
    ],
    ['two layers', '@layer base { a { color: inherit } }\n@layer print { @page { margin: 0 } }', true],
  ])('%s', (_, css, isRight) => {
    expect(isLayered(css)).toBe(isRight);
  });

  it('of components are the strongest', () => {
    const where = (folder: string): string[] => [
      ...new Set(
        readStyleSheets()
          .filter(({ path }) => path.startsWith(folder))
          .flatMap(({ css }) => layersIn(css)),
      ),
    ];
    expect(where('src/pages/')).toEqual(['components']);
    expect(where('src/components/').sort()).toEqual(['components', 'print']);
  });
});

it('only the layout asks for the global files, so no import comes before them', () => {
  const asking = readCode(['astro', 'ts'])
    .filter(
      ({ path, text }) => path.startsWith('src/') && /from '[^']*\.css\b|import '[^']*\.css'/.test(text),
    )
    .map(({ path }) => path);
  expect(asking).toEqual(['src/layouts/Page.astro', 'src/styles/tokens.ts']);
});
