import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compressFile, ENCODINGS } from '../../scripts/adapters/deploy/compress-file.ts';
import { folderTarget } from '../../scripts/adapters/deploy/folder-target.ts';
import { caddyConfig } from '../../scripts/adapters/hosts/caddy-config.ts';
import { cacheOf, CACHE, isText, typeOf } from '../../scripts/adapters/hosts/file-rules.ts';
import { nginxConfig } from '../../scripts/adapters/hosts/nginx-config.ts';
import type { ServedSite } from '../../scripts/adapters/hosts/served-site.ts';
import { deploySite } from '../../scripts/jobs/deploy/deploy-site.ts';
import { listen } from '../support/loopback.ts';
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
/** The module of nginx that sends files compressed by Brotli, where Debian puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx with the configuration that is printed, on a port of this machine. */
async function startNginx(port: number): Promise<ChildProcess> {
  const work = join(folder, 'nginx');
  await mkdir(work);
  const own = nginxConfig(served).replace(/ {2}listen 80;\n.*\n/, `  listen 127.0.0.1:${port};\n`);
  await writeFile(
    join(work, 'site.conf'),
    existsSync(BROTLI) ? own.replace('# brotli_static on;', 'brotli_static on;') : own,
  );
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''} daemon off; pid ${work}/pid; error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
    http { access_log off; ${places.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')} include site.conf; }`;
  await writeFile(join(work, 'nginx.conf'), main);
  return spawn('nginx', ['-c', join(work, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function startCaddy(port: number): Promise<ChildProcess> {
  const own = caddyConfig(served).replace(/^https:\S+ \{$/m, `http://127.0.0.1:${port} {`);
  await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
  const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  return spawn('caddy', args, {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

/** Waits until a server answers. */
async function answering(origin: string): Promise<void> {
  for (;;) {
    try {
      await (await request(origin)).body.dump();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
      await setTimeout(50);
    }
  }
}

const isInstalled = (program: string) =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

beforeAll(async () => {
  const target = folderTarget(join(folder, 'www', BASE));
  await mkdir(join(folder, 'work'));
  await deploySite({ dist, target, work: join(folder, 'work') });
  // A page compressed ahead; all of them would take long.
  const compressed = join(folder, 'www', BASE, 'index.html');
  for (const encoding of ENCODINGS)
    await compressFile(join(compressed, '..'), 'index.html', join(compressed, '..'), encoding);
});

const noteOn = (program: string) => (isInstalled(program) ? '' : ', which is not installed');

describe.each([
  ['nginx', noteOn('nginx'), startNginx],
  ['caddy', noteOn('caddy'), startCaddy],
] as const)('the sample below a path, behind %s%s', (program, _, start) => {
  // Continuous integration has both.
  const test = it.skipIf(!isInstalled(program));
  let server: ChildProcess | undefined;
  let origin = '';

  beforeAll(async () => {
    if (!isInstalled(program)) return;
    const ends: (() => Promise<void>)[] = [];
    const port = await listen(createServer(), (end) => ends.push(end));
    for (const end of ends) await end();
    origin = `http://127.0.0.1:${port}`;
    server = await start(port);
    await answering(origin);
  });
  afterAll(() => server?.kill());

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
    if (program === 'nginx' && !existsSync(BROTLI)) return;
    const brotli = await ask(BASE, 'br');
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.bytes).equals(whole)]).toEqual([
      'br',
      true,
    ]);
  });
});
