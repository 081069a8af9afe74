import { expect, it } from 'vitest';
import { findExports } from '../../scripts/bench/code/find-exports.ts';
import { readCode } from '../support/source-files.ts';

/** What Astro asks a page to export. */
const OF_ROUTES = ['GET', 'getStaticPaths'];

/** Names that mean the same in each of their files. */
const SAME = new Map([
  ['open', 'every translation engine opens by this name'],
  ['PROJECT_FOLDER', 'the bootstrap imports nothing of the rest'],
  ...['t', 'interfaceLanguage'].map((name) => [name, 'in pages, and in their scripts'] as const),
  ...['heading', 'link', 'list', 'paragraph', 'quotation'].map(
    (name) => [name, 'nodes of Markdown, in both halves, which share no code but schemas'] as const,
  ),
]);

/** The names that more than one file exports. */
function homonyms(files: readonly { path: string; text: string }[]): Map<string, string[]> {
  const exported = files.flatMap(({ path, text }) => findExports(text).map(({ name }) => ({ name, path })));
  const byName = Map.groupBy(exported, ({ name }) => name);
  return new Map(
    [...byName]
      .filter(([name, places]) => places.length > 1 && !OF_ROUTES.includes(name))
      .map(([name, places]) => [name, places.map(({ path }) => path)]),
  );
}

it('an exported name means one thing', () => {
  const files = readCode(['ts', 'mjs']).filter(({ path }) => !path.startsWith('tests/'));
  const found = homonyms(files);
  expect(Object.fromEntries([...found].filter(([name]) => !SAME.has(name)))).toEqual({});
  expect([...SAME.keys()].filter((name) => !found.has(name))).toEqual([]);
});

it('a name with two meanings would be found', () => {
  const files = ['a.ts', 'b.ts'].map((path) => ({ path, text: 'export const Pace = 1;\nconst own = 2;' }));
  expect([...homonyms(files)]).toEqual([['Pace', ['a.ts', 'b.ts']]]);
});
