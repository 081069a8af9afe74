import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/adapters/disk/list-files.ts';
import { inTurns, mergeSite, turnOf } from '../../../scripts/adapters/publication/merge-site.ts';

async function siteOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overview-merge-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

describe('a site that is put in place', () => {
  it('has what tells GitHub Pages to leave out none of its files', async () => {
    const published = await siteOf({ 'index.html': 'old' });
    await mergeSite(await siteOf({ 'index.html': 'new', '.nojekyll': '' }), published);
    expect(await readFile(join(published, '.nojekyll'), 'utf8')).toBe('');
  });

  it('has what a page loads before the page, the page before its list, and the records last', () => {
    const paths = [
      '_astro/global.1.css',
      'pagefind/2026-03/fragment/en_1.pf_fragment',
      'snapshots/2026-03-18.tar.zst',
      '2026-03-18/flood/index.html',
      'data/2026-03-18/stories.parquet',
      'countries/de/index.html',
      'data/index.html',
      'index.html',
      'rss.xml',
      'data/index.json',
      'llms.txt',
      'offline.json',
      '2026-03-18/addresses.json',
      'published.json',
    ];
    const turns = paths.map(turnOf);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    const ofEach = [
      '_astro/',
      'snapshots/',
      '2026-03-18/flood',
      'countries',
      'index.html',
      'rss',
      '2026-03-18/addr',
      'published',
    ];
    const places = ofEach.map((start) => paths.findIndex((path) => path.startsWith(start)));
    expect(new Set(places.map((place) => turns[place])).size).toBe(ofEach.length);
    expect(turnOf('data/2026-03-18/stories.parquet')).toBe(turnOf('2026-03-18/flood/index.html'));
    expect(turnOf('data/index.json')).toBe(turnOf('rss.xml'));
  });

  it('has what is new before the pages that lead to it, whatever their kind, and the records last', async () => {
    const published = await siteOf({
      '2026-03-18/flood/index.html': 'old',
      '2026-03-18/addresses.json': 'old',
      'index.html': 'old',
    });
    const files = [
      'index.html',
      '2026-03-18/addresses.json',
      'published.json',
      '2026-03-18/flood/index.html',
      'corrections/index.html',
      '2026-03-18/flood-again/index.html',
      '_astro/new.css',
    ];
    expect(await inTurns(files, published)).toEqual([
      '_astro/new.css',
      '2026-03-18/flood-again/index.html',
      'corrections/index.html',
      '2026-03-18/flood/index.html',
      'index.html',
      '2026-03-18/addresses.json',
      'published.json',
    ]);
  });

  it('takes the place of its own files and leaves every other, but for the old index of its month', async () => {
    const published = await siteOf({
      'index.html': 'old',
      '_astro/old.css': 'kept',
      '2026-03-17/index.html': 'kept',
      'data/2026-03-17/stories.csv': 'kept',
      'data/index.json': 'old',
      '2026-03-18/gone/index.html': 'kept',
      'pagefind/2026-02/index/old.pf_index': 'kept',
      'pagefind/2026-03/index/old.pf_index': 'old',
    });
    const staged = await siteOf({
      'index.html': 'new',
      '2026-03-18/index.html': 'new',
      'data/2026-03-18/stories.csv': 'new',
      'data/index.json': 'new',
      'pagefind/2026-03/index/new.pf_index': 'new',
    });
    await mergeSite(staged, published);
    const files = await listFiles(published);
    const texts = await Promise.all(files.map((file) => readFile(join(published, file), 'utf8')));
    expect(files.map((file, index) => [file, texts[index]])).toEqual([
      ['2026-03-17/index.html', 'kept'],
      ['2026-03-18/gone/index.html', 'kept'],
      ['2026-03-18/index.html', 'new'],
      ['_astro/old.css', 'kept'],
      ['data/2026-03-17/stories.csv', 'kept'],
      ['data/2026-03-18/stories.csv', 'new'],
      ['data/index.json', 'new'],
      ['index.html', 'new'],
      ['pagefind/2026-02/index/old.pf_index', 'kept'],
      ['pagefind/2026-03/index/new.pf_index', 'new'],
    ]);
  });

  it('loses the files that were withdrawn, and no other', async () => {
    const published = await siteOf({ '2026-03-18/gone/card.png': 'old', '2026-03-18/summary.json': 'old' });
    const staged = await siteOf({ '2026-03-18/gone/index.html': 'new', '2026-03-18/addresses.json': 'new' });
    await mergeSite(staged, published, ['2026-03-18/gone/card.png', 'corrections/index.html']);
    expect(await listFiles(published)).toEqual([
      '2026-03-18/addresses.json',
      '2026-03-18/gone/index.html',
      '2026-03-18/summary.json',
    ]);
  });

  it('keeps the index of the search when a day is added that brings none', async () => {
    const published = await siteOf({ 'pagefind/index/old.pf_index': 'kept' });
    await mergeSite(await siteOf({ '2026-03-18/index.html': 'new' }), published);
    expect(await listFiles(published)).toEqual(['2026-03-18/index.html', 'pagefind/index/old.pf_index']);
  });
});
