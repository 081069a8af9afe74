import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareSite } from '../../../scripts/jobs/verify/compare-site.ts';
import { fetchWith, placeBeside } from '../../../scripts/jobs/verify/given-days.ts';
import { canonicalLine } from '../../../scripts/text/canonical-json.ts';
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

it('leaves open what cannot be reached, and refutes only what a host says is not there', async () => {
  const made = await site({ 'index.html': 'home', 'a.txt': 'one' });
  let status = 503;
  const server = createServer((_, response) => response.writeHead(status).end());
  const url = `http://127.0.0.1:${await listen(server)}`;
  for (status of [500, 503, 429, 403, 401])
    expect(await found(made, url)).toEqual([
      expect.stringMatching(/^open: a\.txt could not be compared: it cannot be fetched/),
    ]);
  for (status of [404, 410])
    expect((await found(made, url))[0]).toBe('refuted: a.txt was rebuilt, but is not there');
  const nobody = createServer();
  const port = await listen(nobody, () => undefined);
  nobody.close();
  expect(await found(made, `http://127.0.0.1:${port}`)).toEqual([
    expect.stringMatching(/^open: a\.txt could not be compared/),
  ]);
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
