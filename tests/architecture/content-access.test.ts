import { expect, it } from 'vitest';
import { typeScriptOf, importsOf, readCode } from '../support/source-files.ts';

it('only src/lib/ reads the content collections, so one place decides what a page gets', () => {
  const readers = readCode(['ts', 'astro'])
    .filter(({ path }) => path.startsWith('src/'))
    .filter((file) => importsOf(file).includes('astro:content'))
    .filter((file) => /\bget(?:Live)?(?:Collection|Entry|Entries)\b/.test(typeScriptOf(file)))
    .map(({ path }) => path);
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((path) => !path.startsWith('src/lib/'))).toEqual([]);
});
