import { describe, expect, it } from 'vitest';
import { ownImportsOf, readCode } from '../support/source-files.ts';

/** What everything may stand on, and the stages of the pipeline: `gather` and `digest` meet in `snapshot` alone. */
const GROUND = ['schemas', 'data', 'text'];
const STAGES = ['outcome', 'snapshot', 'gather', 'digest'];

/** Each layer and those that it may import; a file belongs to the first whose pattern it matches. */
const LAYERS: Record<string, { files: RegExp; imports: readonly string[] }> = {
  schemas: { files: /^src\/schemas\//, imports: ['schemas'] },
  data: { files: /^src\/data\//, imports: ['schemas', 'data'] },
  site: { files: /^src\//, imports: ['schemas', 'data', 'site'] },
  bootstrap: { files: /^scripts\/bootstrap\//, imports: ['bootstrap'] },
  text: { files: /^scripts\/text\//, imports: ['schemas', 'data', 'text'] },
  outcome: { files: /^scripts\/pipeline\/outcome\//, imports: [...GROUND, 'outcome'] },
  snapshot: { files: /^scripts\/pipeline\/snapshot\//, imports: [...GROUND, 'outcome', 'snapshot'] },
  gather: { files: /^scripts\/pipeline\/gather\//, imports: [...GROUND, 'outcome', 'snapshot', 'gather'] },
  digest: { files: /^scripts\/pipeline\/digest\//, imports: [...GROUND, 'outcome', 'snapshot', 'digest'] },
  adapters: { files: /^scripts\/adapters\//, imports: [...GROUND, ...STAGES, 'adapters'] },
  jobs: { files: /^scripts\/jobs\//, imports: [...GROUND, ...STAGES, 'adapters', 'jobs'] },
  'command line': {
    files: /^scripts\/command-line\//,
    imports: [...GROUND, 'outcome', 'gather', 'command line'],
  },
  checks: { files: /^scripts\/checks\//, imports: ['checks'] },
  bench: {
    files: /^scripts\/bench\//,
    imports: [...GROUND, ...STAGES, 'adapters', 'jobs', 'command line', 'checks', 'bootstrap', 'bench'],
  },
  commands: {
    files: /^scripts\/[^/]+$/,
    imports: [...GROUND, ...STAGES, 'adapters', 'jobs', 'command line', 'checks', 'bootstrap'],
  },
};

const layerOf = (path: string) => Object.keys(LAYERS).find((name) => LAYERS[name]?.files.test(path));
const sources = readCode(['ts', 'mjs', 'astro']).filter(({ path }) => !path.startsWith('tests/'));
const imports = sources.flatMap((file) => ownImportsOf(file).map((to) => ({ from: file.path, to })));

/** What imports from where it may not. */
function crossings(layer: string, found: readonly { from: string; to: string }[]): string[] {
  const allowed = LAYERS[layer]?.imports ?? [];
  return found
    .filter(({ from, to }) => layerOf(from) === layer && !allowed.includes(layerOf(to) ?? 'none'))
    .map(({ from, to }) => `${from} → ${to}`);
}

describe('imports point one way', () => {
  it('every file of src/ and scripts/ belongs to a layer', () => {
    expect(sources.map(({ path }) => path).filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  it.each(Object.keys(LAYERS))('%s', (layer) => {
    expect(crossings(layer, imports)).toEqual([]);
  });

  it.each([
    ['digest', 'scripts/pipeline/digest/a.ts', 'scripts/pipeline/gather/day/gather-day.ts'],
    ['gather', 'scripts/pipeline/gather/a.ts', 'scripts/pipeline/digest/build-digest.ts'],
    ['snapshot', 'scripts/pipeline/snapshot/a.ts', 'scripts/pipeline/gather/fetcher.ts'],
    ['gather', 'scripts/pipeline/gather/a.ts', 'scripts/adapters/http/network.ts'],
    ['adapters', 'scripts/adapters/a.ts', 'scripts/jobs/site/rebuild-site.ts'],
    ['adapters', 'scripts/adapters/a.ts', 'scripts/command-line/value-option.ts'],
    ['site', 'src/lib/a.ts', 'scripts/text/slug.ts'],
    ['jobs', 'scripts/jobs/a.ts', 'scripts/digest.ts'],
  ])('%s may not reach across: %s → %s', (layer, from, to) => {
    expect(crossings(layer, [{ from, to }])).toEqual([`${from} → ${to}`]);
  });
});
