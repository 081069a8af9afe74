import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { nginxConfig } from '../../scripts/adapters/hosts/nginx-config.ts';
import type { ServedSite } from '../../scripts/adapters/hosts/served-site.ts';
import { type AtEnd, listen } from './loopback.ts';
import { makeTemporary } from './run-folder.ts';

/** The module of nginx that sends files compressed by Brotli, where Debian puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx sends files compressed by Brotli here. */
export const hasBrotli = existsSync(BROTLI);

/** Whether a server is installed; continuous integration has nginx and Caddy. */
export const isInstalled = (program: 'nginx' | 'caddy'): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

/** What stands behind the name of a test that is skipped without a server. */
export const noteOn = (program: 'nginx' | 'caddy'): string =>
  isInstalled(program) ? '' : ', which is not installed';

/** Serves a site by nginx with the configuration that is printed for it, until the tests end; gives its origin. */
export async function serveByNginx(served: ServedSite, atEnd: AtEnd): Promise<string> {
  const work = makeTemporary('nginx-');
  const port = await freePort();
  const own = nginxConfig(served).replace(/ {2}listen 80;\n.*\n/, `  listen 127.0.0.1:${port};\n`);
  await writeFile(
    join(work, 'site.conf'),
    hasBrotli ? own.replace('# brotli_static on;', 'brotli_static on;') : own,
  );
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `${hasBrotli ? `load_module ${BROTLI};` : ''} daemon off; pid ${work}/pid; error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
    http { access_log off; ${places.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')} include site.conf; }`;
  await writeFile(join(work, 'nginx.conf'), main);
  return startServer('nginx', ['-c', join(work, 'nginx.conf')], port, atEnd);
}

/** A port of this machine at which nothing listens. */
export async function freePort(): Promise<number> {
  const ends: (() => Promise<void>)[] = [];
  const port = await listen(createServer(), (end) => ends.push(end));
  for (const end of ends) await end();
  return port;
}

/** Starts a server, waits until it answers, and gives its origin; ends it with the tests. */
export async function startServer(
  program: string,
  args: readonly string[],
  port: number,
  atEnd: AtEnd,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', program === 'nginx' ? 'inherit' : 'ignore'],
    env: { ...process.env, ...environment },
  });
  atEnd(() => {
    child.kill();
    return Promise.resolve();
  });
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    try {
      await (await request(origin)).body.dump();
      return origin;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
      await setTimeout(50);
    }
  }
}
