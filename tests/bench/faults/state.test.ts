import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOfPages } from '../../../scripts/bench/faults/look.ts';
import { below, differences } from '../../../scripts/bench/faults/state.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

it('tells what a run left behind, lost or changed; of a cache only what was left', () => {
  const wanted = new Map(Object.entries({ 'dist/a': '1', 'dist/b': '2', '.cache/kept': '' }));
  const found = new Map(Object.entries({ 'dist/a': '1', 'dist/c': '2', '.cache/new': '' }));
  expect(differences(wanted, wanted)).toEqual([]);
  expect(differences(found, wanted)).toEqual([
    '.cache/new was left behind',
    'dist/b is missing',
    'dist/c was left behind',
  ]);
  expect(differences(new Map([...wanted, ['dist/a', '0']]), wanted)).toEqual(['dist/a has other bytes']);
  expect([...below(wanted, 'dist')]).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

it('finds pages that are gone or cut off, and links that lead nowhere', async () => {
  const site = await temporaryFolder();
  await mkdir(join(site, 'a'));
  await writeFile(join(site, 'a/index.html'), '<html><a href="/a/">a</a><a href="/b/#c">b</a></html>');
  await writeFile(join(site, 'index.html'), '<html><a href="/a/">');
  expect(faultsOfPages(site, ['index.html', 'a/index.html', 'rss.xml'])).toEqual([
    'rss.xml is gone',
    'index.html is cut off',
    'a/index.html leads to /b/, which is not there',
  ]);
});
