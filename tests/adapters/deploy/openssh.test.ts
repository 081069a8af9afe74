import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { rcloneTarget } from '../../../scripts/adapters/deploy/rclone-target.ts';
import { deploySite } from '../../../scripts/jobs/deploy/deploy-site.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { listen } from '../../support/loopback.ts';
import { filesIn } from '../../support/make-site.ts';

/** The server, which must be called by its whole path (sshd(8)). */
const SSHD = '/usr/sbin/sshd';
/** The folder that it needs where it is started by root. */
const OF_ROOT = '/run/sshd';

const isRoot = process.getuid?.() === 0;
const isThere =
  existsSync(SSHD) && (!isRoot || existsSync(OF_ROOT)) && spawnSync('rclone', ['version']).status === 0;

async function freePort(): Promise<number> {
  const ends: (() => Promise<void>)[] = [];
  const port = await listen(createServer(), (end) => ends.push(end));
  for (const end of ends) await end();
  return port;
}

/** Starts OpenSSH for whoever runs the test, and gives the beginning of addresses there as rclone writes it. */
async function startOpenSsh(): Promise<string> {
  const folder = makeFolder();
  const [host, own] = [join(folder, 'host'), join(folder, 'own')];
  for (const key of [host, own]) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const port = await freePort();
  const config = [
    ...[`ListenAddress 127.0.0.1:${port}`, `HostKey ${host}`, `AuthorizedKeysFile ${own}.pub`],
    ...['PidFile none', 'UsePAM no', 'StrictModes no', 'PasswordAuthentication no'],
    'Subsystem sftp internal-sftp',
  ];
  writeFileSync(join(folder, 'config'), config.map((line) => `${line}\n`).join(''));
  const server = spawn(SSHD, ['-D', '-e', '-f', join(folder, 'config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => {
    server.kill();
  });
  for (let said = ''; !said.includes('Server listening');) {
    const [piece] = (await once(server.stderr, 'data')) as [Buffer];
    said += String(piece);
    if (server.exitCode !== null) throw new Error(said);
  }
  return `:sftp,host=127.0.0.1,port=${port},user=${userInfo().username},key_file=${own},shell_type=none:`;
}

it.runIf(isThere)('a site is deployed to OpenSSH, and then only what changed', async () => {
  const folder = makeFolder();
  const target = rcloneTarget(`${await startOpenSsh()}${folder}/www`);
  // Each step of a deploy is a call of rclone, which signs in anew.
  const first = {
    'published.json': '{}',
    'index.html': 'One',
    '404.html': 'Not here',
    'about/index.html': 'About',
  };
  const second = { ...first, 'index.html': 'Two', '2026-03-02/index.html': 'Two' };
  const deploy = (site: Record<string, string>) =>
    deploySite({ dist: makeFolder(site), work: makeFolder(), force: true, target });
  await deploy(first);
  expect(filesIn(join(folder, 'www'))).toEqual(first);
  const { steps } = await deploy(second);
  expect(filesIn(join(folder, 'www'))).toEqual(second);
  expect(steps.flat()).not.toContain('404.html');
  expect(readFileSync(join(folder, 'www/.overview-deploy/record-0.json'), 'utf8')).toContain('2026-03-02/');
});
