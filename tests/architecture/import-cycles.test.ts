import { expect, it } from 'vitest';
import { ownImportsOf, readSources } from '../support/source-files.ts';

/** The first cycle found, as the paths along it with the first repeated at the end; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    const seen = trail.indexOf(path);
    if (seen !== -1) return [...trail.slice(seen), path];
    if (done.has(path)) return [];
    for (const imported of graph.get(path) ?? []) {
      const cycle = visit(imported, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

it('no file imports itself through others', () => {
  const sources = readSources(['ts', 'mjs', 'astro']);
  expect(findCycle(new Map(sources.map((file) => [file.path, ownImportsOf(file)])))).toEqual([]);
});

it('a cycle would be found', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
  expect(findCycle(new Map(Object.entries(graph)))).toEqual(['b', 'd', 'b']);
});
