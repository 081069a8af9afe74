import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { pagesToLookAt } from '../support/sample-pages.ts';

const dist = join(inject('sampleProject'), 'dist');
const LAYERS = ['reset', 'tokens', 'base', 'layout', 'pieces', 'components', 'print'];

/** The layers that a style sheet names, in the order in which it first does. */
const layersOf = (css: string): string[] => [
  ...new Set(
    Array.from(css.matchAll(/@layer ([\w, -]+)[;{]/g), ([, names = '']) => names.split(/, ?/)).flat(),
  ),
];

describe.each(pagesToLookAt())('the styles of the page %s', (_, path) => {
  const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const sheets = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href = '']) =>
    readFileSync(join(dist, href), 'utf8'),
  );

  it('begin with the file that names all layers, in their order', () => {
    expect(layersOf(sheets[0] ?? '')).toEqual(LAYERS);
    expect(layersOf(sheets.join('\n'))).toEqual(LAYERS);
  });

  it('are few files, none of them in the page', () => {
    expect(sheets.length).toBeLessThanOrEqual(5);
    expect(html).not.toMatch(/<style|\sstyle=/);
  });
});
