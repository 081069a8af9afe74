import { expect, it } from 'vitest';
import { unnamedAssets } from '../../../scripts/adapters/publication/unnamed-assets.ts';
import { makeFolder } from '../../support/fake-project.ts';

const page = (...names: readonly string[]) => names.map((name) => `<link href="/world/${name}">`).join('');

it('finds the styles, scripts and pictures of earlier versions that no file of a site names any more', async () => {
  const published = makeFolder({
    '_astro/new.js': 'import"./shared.js"',
    '_astro/shared.js': 'run()',
    '_astro/old.js': 'import"./older.js"',
    '_astro/older.js': 'import"./old.js"',
    '_astro/index.aa.css': 'a{}',
    'flags.11.png': '',
    'flags.22.png': '',
    'icons/192.png': '',
    'icons/logo-11.svg': '',
    'images/of-a-day.avif': '',
    'maps/no.11.svg': '',
    'maps/no.22.svg': '',
    'flags.css': 'i{background:url(flags.11.png)}',
    'index.html': page('_astro/old.js', 'maps/no.11.svg'),
    '2026-03-18/index.html': page('_astro/new.js', 'maps/no.22.svg'),
  });
  // What is put in place names others than what it replaces.
  const staged = makeFolder({
    '_astro/new.js': 'import"./shared.js"',
    'flags.css': 'i{background:url(flags.22.png)}',
    'index.html': page('_astro/new.js'),
  });
  expect(await unnamedAssets(published, staged)).toEqual([
    '_astro/index.aa.css',
    '_astro/old.js',
    '_astro/older.js',
    'flags.11.png',
    'icons/logo-11.svg',
    'maps/no.11.svg',
  ]);
});

it('leaves what an old address still names, and what that loads', async () => {
  const published = makeFolder({
    '_astro/old.js': 'import{a}from"./older.js"',
    '_astro/older.js': '',
    '_astro/index.aa.css': '@font-face{src:url(/_astro/serif.aa.woff2)}',
    '_astro/serif.aa.woff2': '',
    '_astro/serif.bb.woff2': '',
    '2026-03-18/an-earlier-title/index.html': page('_astro/old.js', '_astro/index.aa.css?inline'),
  });
  expect(await unnamedAssets(published, makeFolder({}))).toEqual(['_astro/serif.bb.woff2']);
});

it('finds none where there is no site', async () => {
  expect(await unnamedAssets(makeFolder({}), makeFolder({}))).toEqual([]);
});
