import { describe, expect, it } from 'vitest';
import { ownImportsOf, readSources } from '../support/source-files.ts';

/** Each layer and those that it may import; a file belongs to the first whose pattern it matches. */
const LAYERS: Record<string, { files: RegExp; imports: readonly string[] }> = {
  schemas: { files: /^src\/schemas\//, imports: ['schemas'] },
  data: { files: /^src\/data\//, imports: ['schemas', 'data'] },
  site: { files: /^src\//, imports: ['schemas', 'data', 'site'] },
  bootstrap: { files: /^scripts\/bootstrap\//, imports: ['bootstrap'] },
  text: { files: /^scripts\/text\//, imports: ['schemas', 'data', 'text'] },
  pipeline: { files: /^scripts\/pipeline\//, imports: ['schemas', 'data', 'text', 'pipeline'] },
  adapters: { files: /^scripts\/adapters\//, imports: ['schemas', 'data', 'text', 'pipeline', 'adapters'] },
  bench: {
    files: /^scripts\/bench\//,
    imports: ['schemas', 'data', 'text', 'pipeline', 'adapters', 'bootstrap', 'bench'],
  },
  checks: { files: /^scripts\/checks\//, imports: ['checks'] },
  commands: {
    files: /^scripts\/[^/]+$/,
    imports: ['schemas', 'data', 'text', 'pipeline', 'adapters', 'checks'],
  },
};

const layerOf = (path: string) => Object.keys(LAYERS).find((name) => LAYERS[name]?.files.test(path));
const sources = readSources(['ts', 'mjs', 'astro']).filter(({ path }) => !path.startsWith('tests/'));

describe('imports point one way', () => {
  it('every file of src/ and scripts/ belongs to a layer', () => {
    expect(sources.map(({ path }) => path).filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  it.each(Object.entries(LAYERS))('%s', (layer, { imports }) => {
    const wrong = sources
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap((file) => ownImportsOf(file).map((imported) => ({ from: file.path, imported })))
      .filter(({ imported }) => !imports.includes(layerOf(imported) ?? 'none'));
    expect(wrong).toEqual([]);
  });
});
