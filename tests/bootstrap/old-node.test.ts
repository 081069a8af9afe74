import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { importsOf, readCode } from '../support/source-files.ts';

/** The newest syntax that Node 18 knows (https://node.green/), and what programs of today reach for beside it. */
const NODE_18: Linter.Config = {
  languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
  rules: {
    'no-restricted-syntax': [
      'error',
      'MemberExpression[object.type="MetaProperty"][property.name!="url"]',
      'CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced|groupBy|withResolvers)$/]',
    ],
  },
};

const files = readCode(['mjs']).filter(({ path }) => path.startsWith('scripts/bootstrap/'));

it.each(files)('Node 18 understands $path', ({ text }) => {
  expect(new Linter().verify(text, NODE_18)).toEqual([]);
});

it.each(files)('$path runs before anything is installed', (file) => {
  // Playwright is asked only where its own Chromium lies, after the install.
  const needed = importsOf(file).filter((name) => name !== 'playwright-core');
  expect(needed.filter((name) => !/^(?:node:|\.\/)/.test(name))).toEqual([]);
});
