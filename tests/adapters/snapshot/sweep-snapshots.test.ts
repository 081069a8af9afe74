import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { claim } from '../../../scripts/adapters/disk/claim.ts';
import { checkFree } from '../../../scripts/adapters/snapshot/check-free.ts';
import { sweepSnapshots } from '../../../scripts/adapters/snapshot/sweep-snapshots.ts';

const DAY = '2026-03-20';
const WORK = `.${DAY}-Ab12cd`;

/** A folder of snapshots with these files. */
async function snapshots(...files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overview-snapshots-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  return folder;
}

it('puts a new snapshot in place whose forerunner was moved aside when its process was killed', async () => {
  const folder = await snapshots(`${WORK}/new/snapshot.json`, `${WORK}/old/snapshot.json`);
  expect(await sweepSnapshots(folder)).toEqual([
    `writing the snapshot ${DAY} was interrupted: put the new one in place`,
  ]);
  expect(await readdir(folder)).toEqual([DAY]);
  expect(await readFile(join(folder, DAY, 'snapshot.json'), 'utf8')).toBe(`${WORK}/new/snapshot.json`);
});

it.each([
  ['an unfinished one', [`${WORK}/new/articles.jsonl`]],
  ['one that was in place', [`${DAY}/snapshot.json`, `${WORK}/old/snapshot.json`]],
  ['one that was not moved yet', [`${DAY}/snapshot.json`, `${WORK}/new/snapshot.json`]],
])('removes what is left of %s', async (_, files) => {
  const folder = await snapshots(...files);
  expect(await sweepSnapshots(folder)).toEqual([
    `writing the snapshot ${DAY} was interrupted: removed what was unfinished`,
  ]);
  expect(await readdir(folder)).toEqual(files.some((file) => file.startsWith(DAY)) ? [DAY] : []);
});

it('leaves those of running processes, and hidden folders of others', async () => {
  const folder = await snapshots(`${WORK}/new/snapshot.json`, '.notes-abcdef/letter.txt');
  const owner = await claim(join(folder, WORK, 'owner'));
  expect(await sweepSnapshots(folder)).toEqual([]);
  await owner?.release();
  expect(await sweepSnapshots(folder)).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['.notes-abcdef']);
});

it('is done before a new snapshot is written beside, and said', async () => {
  const folder = await snapshots(`${WORK}/new/snapshot.json`, `${WORK}/old/snapshot.json`);
  const said: string[] = [];
  const check = (replace: boolean) =>
    checkFree(join(folder, DAY), { replace, onStep: (what) => said.push(what) });
  await expect(check(false)).rejects.toThrow('the folder is not empty');
  await check(true);
  expect(said).toEqual([`writing the snapshot ${DAY} was interrupted: put the new one in place`]);
  expect(await readdir(folder)).toEqual([DAY]);
});
