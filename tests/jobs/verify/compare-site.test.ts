import { createServer } from 'node:http';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareSite } from '../../../scripts/jobs/verify/compare-site.ts';
import { fetchWith, placeBeside } from '../../../scripts/jobs/verify/given-days.ts';
import { canonicalLine } from '../../../scripts/text/canonical-json.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { listen } from '../../support/loopback.ts';
import { putFiles, temporaryFolder } from '../../support/snapshot-files.ts';

const HASH = 'a'.repeat(64);

const site = async (files: Record<string, string>): Promise<string> => {
  const folder = await temporaryFolder();
  await putFiles(folder, new Map(Object.entries(files)));
  return folder;
};
const fetch = fetchWith({});
const found = async (rebuilt: string, other: string): Promise<string[]> =>
  (await compareSite(rebuilt, other, fetch)).map(({ standing, what }) => `${standing}: ${what}`);

it('names the first file that differs or is missing, and what is there besides', async () => {
  const made = await site({ 'a.txt': 'one', 'b.txt': 'two', '.nojekyll': '' });
  expect(await found(made, await site({ 'a.txt': 'one', 'b.txt': 'two', '.nojekyll': '' }))).toEqual([
    'proved: 3 files are what rebuilding gives, byte for byte',
  ]);
  expect(await found(made, await site({ 'a.txt': 'ons', 'b.txt': '', '.nojekyll': '' }))).toEqual([
    'refuted: a.txt differs from the rebuilt one, first at byte 2',
  ]);
  expect(await found(made, await site({ 'a.txt': 'one', '.nojekyll': '' }))).toEqual([
    'refuted: b.txt was rebuilt, but is not there',
  ]);
  const more = await site({ 'a.txt': 'one', 'b.txt': 'two', '.nojekyll': '', 'c.txt': '' });
  expect(await found(made, more)).toEqual([
    'proved: 3 files are what rebuilding gives, byte for byte',
    'open: 1 files are there that rebuilding does not give, the first c.txt: left from earlier builds, or put there',
  ]);
});

it.each<[string, (folder: string) => Promise<unknown>]>([
  ['.htaccess', (folder) => writeFile(join(folder, '.htaccess'), 'Redirect / https://evil.example/')],
  ['.hidden/index.html', (folder) => putFiles(join(folder, '.hidden'), new Map([['index.html', '']]))],
  ['more', (folder) => symlink('/etc', join(folder, 'more'))],
  ['page.html', (folder) => symlink('/etc/hostname', join(folder, 'page.html'))],
])('names what a server may obey or follow, though no page leads there: %s', async (name, put) => {
  const made = await site({ 'a.txt': 'one' });
  const other = await site({ 'a.txt': 'one', '.git': '' });
  await put(other);
  expect((await found(made, other)).at(-1)).toContain(
    `open: 1 files are there that rebuilding does not give, the first ${name}: `,
  );
});

it('passes over what deploys and git keep in the place of a site', async () => {
  const made = await site({ 'a.txt': 'one' });
  const kept = { '.git/HEAD': '', '.overview-deploy/site.json': '', '.overview-deploying': 'half' };
  expect(await found(made, makeFolder({ 'a.txt': 'one', ...kept }))).toEqual([
    'proved: 1 files are what rebuilding gives, byte for byte',
  ]);
  const more = makeFolder({ 'a.txt': 'one', '.overview-deploying/index.html': '' });
  expect((await found(made, more)).at(-1)).toContain('the first .overview-deploying/index.html: ');
});

it('compares a site where it is served, without what hosts keep to themselves', async () => {
  const made = await site({ 'index.html': 'home', 'a.txt': 'one', _headers: 'x', '.nojekyll': '' });
  const server = createServer((request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    readFile(join(made, path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  const port = await listen(server);
  expect(await found(made, `http://127.0.0.1:${port}`)).toEqual([
    'proved: 2 files are what rebuilding gives, byte for byte',
    'note: a host does not list its files, so others may be there, too',
  ]);
});

it('leaves open what a host does not give, but does not say to lack', async () => {
  const made = await site({ 'a.txt': 'one' });
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/gone/a.txt' ? 410 : 503).end();
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  expect(await found(made, `${address}/gone`)).toContain('refuted: a.txt was rebuilt, but is not there');
  const [busy, ...more] = await found(made, address);
  expect(busy).toContain(`open: it cannot be compared whole: ${address}/a.txt: it cannot be fetched`);
  expect(more).toEqual([]);
});

it('looks for the day before beside a snapshot, wherever that is', () => {
  expect(placeBeside('snapshots/2026-03-18', '2026-03-16')).toBe('snapshots/2026-03-16');
  expect(placeBeside('https://a.example/2026-03-18/2026-03-18.tar.zst#sha256=00', '2026-03-17')).toBe(
    'https://a.example/2026-03-18/2026-03-17.tar.zst',
  );
  expect(placeBeside('download.tar.gz', '2026-03-17')).toBeUndefined();
});

it('says which addresses a site keeps, and when another version of the program made it', async () => {
  const record = (program: string, paths: string[]) =>
    canonicalLine({
      ...{ formatVersion: 1, day: '2026-03-18', madeFrom: HASH, paths, texts: 'full', images: 'none' },
      ingredients: { program, manifest: HASH, settings: HASH },
    });
  const day = async (own: string, files: Record<string, string> = {}) => {
    const folder = await site({ 'sitemap-pages.xml': own });
    await putFiles(join(folder, '2026-03-18'), new Map(Object.entries({ 'addresses.json': own, ...files })));
    return folder;
  };
  const made = await day(record(HASH, []));
  expect(await found(made, await day(record('b'.repeat(64), [])))).toEqual([
    'open: 2026-03-18 was made by another version of the program, which alone can rebuild it',
  ]);
  expect(await found(made, await day(record(HASH, ['old.html']), { 'old.html': '' }))).toEqual([
    'open: 1 files stand at addresses of earlier builds, the first 2026-03-18/old.html: these and what lists them cannot be rebuilt',
    'proved: 0 files are what rebuilding gives, byte for byte',
  ]);
});
