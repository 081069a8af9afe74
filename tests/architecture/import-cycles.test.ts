import { expect, it } from 'vitest';
import { findCycles } from '../../scripts/bench/code/find-cycles.ts';
import { ownImportsOf, readCode } from '../support/source-files.ts';

it('no file imports itself through others', () => {
  const sources = readCode(['ts', 'mjs', 'astro']);
  expect(findCycles(new Map(sources.map((file) => [file.path, ownImportsOf(file)])))).toEqual([]);
});

it('a cycle would be found', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
  expect(findCycles(new Map(Object.entries(graph)))).toEqual([['b', 'd']]);
});
