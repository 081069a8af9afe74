import { expect, it } from 'vitest';
import { findExports } from '../../scripts/bench/code/find-exports.ts';
import { readCode } from '../support/source-files.ts';

/** The names that a module exports without saying what they are. */
const undocumented = (code: string): string[] =>
  findExports(code)
    .filter(({ isDocumented }) => !isDocumented)
    .map(({ name }) => name);

const sources = readCode(['ts', 'mjs']).filter(({ path }) => !path.startsWith('tests/'));

it('every export of the program has a docstring', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`))).toEqual(
    [],
  );
});

it.each(['const MOST = 3', 'function most() {}', 'interface Most {}', 'type Most = 3'])(
  'an undocumented %s would be found',
  (declaration) => {
    const documented = `/** How many at most. */\nexport ${declaration};`;
    expect(undocumented(documented)).toEqual([]);
    expect(undocumented(`// How many at most.\nexport ${declaration};`)).toHaveLength(1);
    expect(undocumented(`${documented}\nexport const other = 1;`)).toEqual(['other']);
  },
);
