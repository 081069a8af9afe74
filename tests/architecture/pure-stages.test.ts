import { expect, it } from 'vitest';
import { importsOf, readCode } from '../support/source-files.ts';

/** Modules that compute: the same arguments give the same answer, and nothing outside changes. */
const PURE_MODULES = ['node:buffer', 'node:crypto', 'node:path', 'node:url', 'node:util', 'node:zlib'];

it('stages and text helpers reach no disk, network, process or terminal', () => {
  const reaching = readCode(['ts'])
    .filter(({ path }) => /^(?:src\/schemas|scripts\/(?:pipeline|text))\//.test(path))
    .flatMap((file) => importsOf(file).map((imported) => ({ from: file.path, imported })))
    .filter(({ imported }) => /^(?:node:|consola$|commander$|undici$)/.test(imported))
    .filter(({ imported }) => !PURE_MODULES.includes(imported));
  expect(reaching).toEqual([]);
});
