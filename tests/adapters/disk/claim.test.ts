import { once } from 'node:events';
import { spawn, spawnSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { claim, isClaimed } from '../../../scripts/adapters/disk/claim.ts';
import { ifThere } from '../../../scripts/adapters/disk/if-there.ts';
import { PROJECT } from '../../support/run-script.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'overview-claim-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

it.each(['short', 'long enough for no socket, '.repeat(5)])(
  'a path is held by one at a time: %s',
  async (name) => {
    const parent = join(await folder(), name);
    await mkdir(parent);
    const path = join(parent, 'at-work');
    expect(await isClaimed(path)).toBe(false);
    const claims = await Promise.all([claim(path), claim(path), claim(path)]);
    const [held, ...others] = claims.filter((each) => each !== undefined);
    expect(others).toEqual([]);
    expect(await isClaimed(path)).toBe(true);
    await held?.release();
    expect(await isClaimed(path)).toBe(false);
    const again = await claim(path);
    expect(again).toBeDefined();
    await again?.release();
  },
);

it.each(['short', 'long enough for no socket, '.repeat(5)])(
  'many that ask for a path again and again hold it one after the other: %s',
  async (name) => {
    const parent = join(await folder(), name);
    await mkdir(parent);
    const path = join(parent, 'at-work');
    let holders = 0;
    const most: number[] = [];
    const holdOnce = async () => {
      let held = await claim(path);
      while (!held) held = await claim(path);
      most.push(++holders);
      await immediately();
      holders -= 1;
      await held.release();
    };
    await Promise.all(Array.from({ length: 12 }, holdOnce));
    expect(most).toEqual(Array.from({ length: 12 }, () => 1));
    expect(await readdir(parent)).toEqual([]);
  },
);

it('a path whose own name is long can be held', async () => {
  const path = join(await folder(), `${'a'.repeat(120)}.claim`);
  const held = await claim(path);
  expect(held).toBeDefined();
  expect(await claim(path)).toBeUndefined();
  await held?.release();
  expect(await isClaimed(path)).toBe(false);
});

it('a killed process holds nothing any more', async () => {
  const path = join(await folder(), 'at-work');
  const module = JSON.stringify(join(PROJECT, 'scripts/adapters/disk/claim.ts'));
  const holding = `await (await import(${module})).claim(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', holding], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(await claim(path)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'close');
  const claims = await Promise.all([claim(path), claim(path), claim(path)]);
  const [held, ...others] = claims.filter((each) => each !== undefined);
  expect(others).toEqual([]);
  await held?.release();
  expect(await readdir(dirname(path))).toEqual([]);
});

it('what killed processes left beside a path goes with the next claim, what belongs to others stays', async () => {
  const parent = await folder();
  const path = join(parent, 'key.json.claim');
  const other = await claim(join(parent, 'key.json.claim-of-another'));
  // A process that has ended: nobody else has its number so soon.
  const { pid } = spawnSync(process.execPath, ['--version']);
  const machine = (await readdir(parent)).map((name) => /-([\da-f]{8})-\d+-/.exec(name)?.[1]).find(Boolean);
  const left = ['key.json.claim-0a1b2c3d', `key.json.claim-${machine}-${pid}-0a1b2c3d`];
  const ofOthers = ['key.json.claim-ffffffff-1-0a1b2c3d', 'key.json.claim-notes', 'key.json'];
  for (const name of [...left, ...ofOthers]) await writeFile(join(parent, name), '');
  const held = await claim(path);
  const names = await readdir(parent);
  expect(names).toEqual(expect.arrayContaining([...ofOthers, 'key.json.claim']));
  expect(names.filter((name) => left.includes(name))).toEqual([]);
  await held?.release();
  expect(await isClaimed(join(parent, 'key.json.claim-of-another'))).toBe(true);
  await other?.release();
  expect((await readdir(parent)).sort()).toEqual([...ofOthers].sort());
});

it('a short link to a long path that a killed process left goes with the next claim of one', async () => {
  const parent = join(await folder(), 'long enough for no socket, '.repeat(5));
  await mkdir(parent);
  const other = await claim(join(parent, 'other'));
  const machine = (await readdir(parent)).map((name) => /-([\da-f]{8})-\d+-/.exec(name)?.[1]).find(Boolean);
  const { pid } = spawnSync(process.execPath, ['--version']);
  const [left, ofRunning] = [pid, process.pid].map((each) =>
    join(tmpdir(), `overview-claim-${machine}-${each}-0a1b2c3d`),
  ) as [string, string];
  for (const link of [left, ofRunning]) await symlink(parent, link);
  onTestFinished(() => rm(ofRunning));
  const held = await claim(join(parent, 'at-work'));
  expect(await ifThere(lstat(left))).toBeUndefined();
  expect(await ifThere(lstat(ofRunning))).toBeDefined();
  await Promise.all([held?.release(), other?.release()]);
});
