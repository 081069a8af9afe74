import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeFolder } from '../support/fake-project.ts';
import { filesIn, makeSite } from '../support/make-site.ts';
import { runCommandLines } from '../support/many-command-lines.ts';
import { environmentIn, PROJECT } from '../support/run-script.ts';

const DAY = '2026-03-01';
const site = makeSite(DAY);

it('says what it would do, what it did, and what it lacks', async () => {
  const from = makeFolder(site);
  const to = join(makeFolder(), 'www');
  const [missing, planned, done, again, remote, empty] = await runCommandLines(
    [
      ['deploy.ts'],
      ['deploy.ts', '--from', from, '--to', to, '--dry-run'],
      ['deploy.ts', '--from', from, '--to', to],
      ['deploy.ts', '--from', from, '--to', to],
      ['deploy.ts', '--from', from, '--to', 'rclone:news:www'],
      ['deploy.ts', '--from', makeFolder(), '--to', to],
    ],
    { env: { PATH: '/nowhere' } },
  );
  const count = Object.keys(site).length;
  expect(missing).toMatchObject({
    status: 1,
    said: expect.stringContaining('--to: it is missing') as string,
  });
  expect(planned?.said).toContain(`send   ${DAY}/story/index.html`);
  expect(planned?.said).toContain(
    `nothing was changed; to ${to}: would send ${count} file(s), deleted 0; 0 stood`,
  );
  expect(done).toMatchObject({ status: 0, said: expect.stringContaining(`sent ${count} file(s)`) as string });
  expect(again?.said).toContain(`sent 0 file(s), deleted 0; ${count} stood as they should`);
  expect(remote).toMatchObject({
    status: 1,
    said: expect.stringContaining('rclone: it is not installed') as string,
  });
  expect(empty).toMatchObject({ status: 1, said: expect.stringContaining('there is no site') as string });
  expect(filesIn(to)).toEqual(site);
});

it('prints the configuration of a server', async () => {
  const place = ['--site', 'https://news.example', '--base', 'world', '--root', '/srv/www/'];
  const [nginx, caddy, none] = await runCommandLines([
    ['deploy.ts', 'config', 'nginx', ...place],
    ['deploy.ts', 'config', 'caddy', ...place],
    ['deploy.ts', 'config', 'apache'],
  ]);
  expect(nginx?.said).toContain('server_name news.example;\n  root "/srv/www";');
  expect(nginx?.said).toContain('error_page 404 /world/404.html;');
  expect(caddy?.said).toContain('https://news.example {\n\troot * "/srv/www"');
  expect(none).toMatchObject({ status: 1, said: expect.stringContaining('write nginx or caddy') as string });
});

it('killed for real, it goes on where it was', async () => {
  const pages = Array.from({ length: 600 }, (_, number) => [
    `${DAY}/articles/a${number}/index.html`,
    `${number}`,
  ]);
  const large = { ...site, ...(Object.fromEntries(pages) as Record<string, string>) };
  const from = makeFolder(large);
  const to = join(makeFolder(), 'www');
  const args = [join(PROJECT, 'scripts/deploy.ts'), '--from', from, '--to', to];
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: environmentIn(PROJECT) });
  await begun(child, join(to, DAY, 'articles/a5'));
  child.kill('SIGKILL');
  await once(child, 'close');
  const there = globSync('**/*.html', { cwd: to }).length;
  expect(there).toBeGreaterThan(0);
  expect(existsSync(join(to, 'index.html'))).toBe(false);
  const [done] = await runCommandLines([['deploy.ts', '--from', from, '--to', to]]);
  expect(done).toMatchObject({ status: 0 });
  expect(filesIn(to)).toEqual(large);
});

/** Waits until a file is there. */
async function begun(child: ChildProcess, path: string): Promise<void> {
  while (!existsSync(path)) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before ${path} was there`);
    await setTimeout(1);
  }
}
