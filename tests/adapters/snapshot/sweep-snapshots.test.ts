import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { claim } from '../../../scripts/adapters/disk/claim.ts';
import { checkFree } from '../../../scripts/adapters/snapshot/check-free.ts';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { sweepSnapshots } from '../../../scripts/adapters/snapshot/sweep-snapshots.ts';
import { hashManifest } from '../../../scripts/pipeline/snapshot/public-snapshot.ts';
import { forgedFiles, madeFiles, putFiles } from '../../support/snapshot-files.ts';

const DAY = '2026-03-18';
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

/** A new snapshot and the old one that it is to replace, as a process leaves them that is killed between two moves. */
async function killedBetween(madeFrom?: string): Promise<string> {
  const folder = await snapshots();
  const work = join(folder, WORK);
  const old = await putFiles(join(work, 'old'), madeFiles());
  const changed = forgedFiles({ 'ledger.jsonl': (text) => text }, (manifest) => ({
    ...manifest,
    sealedAt: `${manifest.day}T23:00:00Z`,
  }));
  await putFiles(join(work, 'new'), changed);
  const hash = hashManifest((await openSnapshot(old)).manifest);
  if (madeFrom !== undefined) await writeFile(join(work, 'made-from'), madeFrom === 'it' ? hash : madeFrom);
  return folder;
}

const sealedAtIn = async (folder: string) => {
  const text = await readFile(join(folder, DAY, 'snapshot.json'), 'utf8');
  return (JSON.parse(text) as { sealedAt: string }).sealedAt;
};

it.each([undefined, 'it'])(
  'puts a new snapshot in place whose forerunner was moved aside when its process was killed',
  async (madeFrom) => {
    const folder = await killedBetween(madeFrom);
    expect(await sweepSnapshots(folder)).toEqual([
      `writing the snapshot ${DAY} was interrupted: put the new one in place`,
    ]);
    expect(await readdir(folder)).toEqual([DAY]);
    expect(await sealedAtIn(folder)).toBe(`${DAY}T23:00:00Z`);
  },
);

it.each<[string, string | undefined, (work: string) => Promise<void>]>([
  ['made from another', '0'.repeat(64), () => Promise.resolve()],
  ['not whole', undefined, (work) => rm(join(work, 'new/articles.jsonl'))],
  ['altered', 'it', (work) => writeFile(join(work, 'new/articles.jsonl'), '{}')],
  ['gone', 'it', (work) => rm(join(work, 'new'), { recursive: true })],
])('puts the old snapshot back where the new one is %s', async (_, madeFrom, spoil) => {
  const folder = await killedBetween(madeFrom);
  await spoil(join(folder, WORK));
  expect(await sweepSnapshots(folder)).toEqual([
    `writing the snapshot ${DAY} was interrupted: put the old one back, which the new one may not replace`,
  ]);
  expect(await readdir(folder)).toEqual([DAY]);
  expect(await sealedAtIn(folder)).toBe(`${DAY}T23:59:59Z`);
});

it('removes an empty folder beside a day, and one with no more than a claim, and says so', async () => {
  const folder = await snapshots(`.other-Ab12cd/owner-0a1b2c3d`);
  for (const name of [WORK, '.notes-abcdef']) await mkdir(join(folder, name));
  expect(await sweepSnapshots(folder)).toEqual([
    `writing the snapshot ${DAY} was interrupted: removed what was unfinished`,
    'writing the snapshot other was interrupted: removed what was unfinished',
  ]);
  expect(await readdir(folder)).toEqual(['.notes-abcdef']);
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
  const folder = await killedBetween();
  const said: string[] = [];
  const check = (replace: boolean) =>
    checkFree(join(folder, DAY), { replace, onStep: (what) => said.push(what) });
  await expect(check(false)).rejects.toThrow('the folder is not empty');
  await check(true);
  expect(said).toEqual([`writing the snapshot ${DAY} was interrupted: put the new one in place`]);
  expect(await readdir(folder)).toEqual([DAY]);
});
