import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compressFile, ENCODINGS } from '../../scripts/adapters/deploy/compress-file.ts';
import { folderTarget } from '../../scripts/adapters/deploy/folder-target.ts';
import { caddyConfig } from '../../scripts/adapters/hosts/caddy-config.ts';
import { cacheOf, CACHE, isText, typeOf } from '../../scripts/adapters/hosts/file-rules.ts';
import type { ServedSite } from '../../scripts/adapters/hosts/served-site.ts';
import { deploySite } from '../../scripts/jobs/deploy/deploy-site.ts';
import type { AtEnd } from '../support/loopback.ts';
import { freePort, hasBrotli, isInstalled, noteOn, serveByNginx, startServer } from '../support/nginx.ts';
import { makeTemporary } from '../support/run-folder.ts';

const dist = join(inject('sampleProject'), 'dist');
const files = globSync('**', { cwd: dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
const folder = makeTemporary('servers-');
/** The path of the site on its host, and what the test withdraws from it. */
const BASE = '/world/';
const [page = ''] = globSync('2026-03-18/articles/*/index.html', { cwd: dist });
const GONE = [`/${page.replace('index.html', '')}`, '/2026-03-18/card.png'];
const served: ServedSite = {
  ...{ site: 'https://news.example', base: BASE, root: join(folder, 'www'), withdrawn: GONE },
  headers: { 'Permissions-Policy': 'geolocation=(self "https://a.example")' },
};
async function serveByCaddy(_: ServedSite, atEnd: AtEnd): Promise<string> {
  const port = await freePort();
  const own = caddyConfig(served).replace(/^https:\S+ \{$/m, `http://127.0.0.1:${port} {`);
  await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
  const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  return startServer('caddy', args, port, atEnd, { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });
}

beforeAll(async () => {
  const target = folderTarget(join(folder, 'www', BASE));
  await mkdir(join(folder, 'work'));
  await deploySite({ dist, target, work: join(folder, 'work') });
  // A page compressed ahead; all of them would take long.
  const compressed = join(folder, 'www', BASE, 'index.html');
  for (const encoding of ENCODINGS)
    await compressFile(join(compressed, '..'), 'index.html', join(compressed, '..'), encoding);
});

describe.each([
  ['nginx', noteOn('nginx'), serveByNginx],
  ['caddy', noteOn('caddy'), serveByCaddy],
] as const)('the sample below a path, behind %s%s', (program, _, serve) => {
  const test = it.skipIf(!isInstalled(program));
  let origin = '';
  const ends: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    if (isInstalled(program)) origin = await serve(served, (end) => ends.push(end));
  });
  afterAll(() => Promise.all(ends.map((end) => end())));

  const ask = async (path: string, encoding?: string) => {
    const { statusCode, headers, body } = await request(`${origin}${path}`, {
      headers: encoding === undefined ? {} : { 'accept-encoding': encoding },
    });
    return { status: statusCode, headers, bytes: Buffer.from(await body.arrayBuffer()) };
  };

  test('gives every file as it is, with its type, and for as long as it may be kept', async () => {
    for (const file of files) {
      const { status, headers, bytes } = await ask(`${BASE}${file}`);
      const type = typeOf(file);
      if (type === undefined || GONE.includes(`/${file}`)) continue;
      expect([file, status, headers['cache-control']]).toEqual([file, 200, cacheOf(file)]);
      expect([file, headers['content-type']]).toEqual([file, isText(file) ? `${type}; charset=utf-8` : type]);
      expect([file, bytes.equals(readFileSync(join(dist, file)))]).toEqual([file, true]);
    }
    expect(files.filter((file) => typeOf(file) === undefined)).toEqual(['_headers']);
  });

  test('gives a page at its address, and sends on to it', async () => {
    const { status, bytes, headers } = await ask(`${BASE}2026-03-18/`);
    expect([status, bytes.equals(readFileSync(join(dist, '2026-03-18/index.html')))]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'geolocation=(self "https://a.example")',
    });
    // Said over https only (RFC 6797, 7.2).
    expect(headers['strict-transport-security']).toBeUndefined();
    const onward = await ask(`${BASE}2026-03-18`);
    expect([onward.status >= 301 && onward.status <= 308, onward.headers.location]).toEqual([
      true,
      `${BASE}2026-03-18/`,
    ]);
  });

  test.each([
    '/',
    `${BASE}none/`,
    `${BASE}_astro/none.css`,
    `${BASE}data/2026-03-18/`,
    `${BASE}.nojekyll`,
    `${BASE}.overview-deploy/record-1.json`,
  ])('answers %s with 404 and the page that says so, which is not kept', async (path) => {
    const { status, headers, bytes } = await ask(path);
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      404,
      CACHE.shortly,
      'text/html; charset=utf-8',
    ]);
    expect(bytes.equals(readFileSync(join(dist, '404.html')))).toBe(true);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('answers what was withdrawn with 410, and the page that stands there', async () => {
    const [article = '', picture = ''] = GONE.map((address) => `${BASE}${address.slice(1)}`);
    const { status, headers, bytes } = await ask(article);
    expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(bytes.equals(readFileSync(join(dist, page)))).toBe(true);
    expect((await ask(picture)).status).toBe(410);
  });

  test('sends texts compressed: those that were compressed ahead, and the others as it goes', async () => {
    const whole = readFileSync(join(dist, 'index.html'));
    const zipped = await ask(BASE, 'gzip');
    expect([zipped.headers['content-encoding'], zipped.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(zipped.bytes.equals(readFileSync(join(folder, 'www', BASE, 'index.html.gz')))).toBe(true);
    expect(gunzipSync(zipped.bytes).equals(whole)).toBe(true);
    const live = await ask(`${BASE}feed.json`, 'gzip');
    expect(gunzipSync(live.bytes).equals(readFileSync(join(dist, 'feed.json')))).toBe(true);
    expect((await ask(`${BASE}2026-03-18/card.png`, 'gzip')).headers['content-encoding']).toBeUndefined();
    if (program === 'caddy') {
      const zstd = await ask(BASE, 'zstd');
      expect(zstd.headers['content-encoding']).toBe('zstd');
      expect(zstd.bytes.equals(readFileSync(join(folder, 'www', BASE, 'index.html.zst')))).toBe(true);
      expect(zstdDecompressSync(zstd.bytes).equals(whole)).toBe(true);
    }
    if (program === 'nginx' && !hasBrotli) return;
    const brotli = await ask(BASE, 'br');
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.bytes).equals(whole)]).toEqual([
      'br',
      true,
    ]);
  });
});
