import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeTemporary } from '../support/run-folder.ts';
import { PROJECT } from '../support/run-script.ts';

const read = (name: string) => readFileSync(join(PROJECT, 'hosting', name), 'utf8');

it('the container is rootless, and writes to the publication and to memory alone', () => {
  const { publish } = (
    parse(read('compose.yaml')) as {
      services: { publish: { user: string; read_only: boolean; tmpfs: string[]; volumes: string[] } };
    }
  ).services;
  expect(publish).toMatchObject({ user: 'node', read_only: true });
  expect(publish.volumes).toHaveLength(1);
  const file = read('Dockerfile');
  expect(file).toContain('\nUSER node\n');
  const [, made = ''] = /mkdir -p (.*) \/publication \\/.exec(file) ?? [];
  const inMemory = publish.tmpfs.map((each) => each.replace(/:.*/, '')).filter((each) => each !== '/tmp');
  expect(inMemory).toEqual(made.split(' ').map((folder) => `/overview/${folder}`));
  const [, command = ''] = /CMD \["node", "(.*)"\]/.exec(file) ?? [];
  expect(existsSync(join(PROJECT, command))).toBe(true);
});

it('what the image is made of is there', () => {
  const kept = read('Dockerfile.dockerignore').matchAll(/^!(.+)$/gm);
  const paths = Array.from(kept, ([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  expect(paths.length).toBeGreaterThan(5);
});

it('the unit runs a command that is there, and its timer runs it once more hours later', () => {
  const [, script = ''] =
    /^ExecStart=\/usr\/bin\/env node (?:scripts\/bootstrap\/run\.mjs) (\S+) /m.exec(
      read('overview@.service'),
    ) ?? [];
  expect(existsSync(join(PROJECT, script))).toBe(true);
  const hours = Array.from(read('overview@.timer').matchAll(/^OnCalendar=\*-\*-\* (\d\d):\d\d:00 UTC$/gm));
  expect(hours.map(([, hour]) => Number(hour))).toEqual([0, 5]);
});

const canVerify = spawnSync('systemd-analyze', ['--version']).status === 0;

it.skipIf(!canVerify)(
  `systemd takes the unit and its timer without a complaint${canVerify ? '' : ', which is not installed'}`,
  () => {
    const folder = makeTemporary('systemd-');
    const units = ['overview@.service', 'overview@.timer'].map((name) => {
      const instance = join(folder, name.replace('@', '@nordic'));
      writeFileSync(instance, read(name));
      return instance;
    });
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', ...units], {
      encoding: 'utf8',
    });
    expect([status, stdout + stderr]).toEqual([0, '']);
  },
);
