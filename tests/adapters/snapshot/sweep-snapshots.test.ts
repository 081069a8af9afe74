import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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

/** What a claim leaves at its path when its process is killed: a link to a socket that is gone. */
const OWNER_LINK = 'owner-0a1b2c3d-1-0a1b2c3d';

it('removes an empty folder beside a day, and one with no more than a claim, and says so', async () => {
  const folder = await snapshots();
  for (const name of [WORK, '.other-Ab12cd']) await mkdir(join(folder, name));
  await symlink(OWNER_LINK, join(folder, '.other-Ab12cd/owner'));
  expect(await sweepSnapshots(folder)).toEqual([
    `writing the snapshot ${DAY} was interrupted: removed what was unfinished`,
    'writing the snapshot other was interrupted: removed what was unfinished',
  ]);
  expect(await readdir(folder)).toEqual([]);
});

it.each<[string, (work: string) => Promise<unknown>]>([
  ['is empty', (work) => mkdir(work)],
  ['has a file owner', (work) => putFiles(work, new Map([['owner', 'Kari']]))],
  ['has a file with a name of ours', (work) => putFiles(work, new Map([[OWNER_LINK, 'a letter']]))],
  ['has a file owner-of-the-house', (work) => putFiles(work, new Map([['owner-of-the-house', 'Kari']]))],
  ['has letters in old', (work) => putFiles(join(work, 'old'), new Map([['letter.txt', 'Dear Kari']]))],
  ['has an empty folder new', (work) => mkdir(join(work, 'new'), { recursive: true })],
  [
    'has pictures in new',
    (work) => putFiles(join(work, 'new/images'), new Map([['holiday.avif', 'a beach']])),
  ],
  ['has another file made-from', (work) => putFiles(work, new Map([['made-from', 'flour and milk']]))],
  [
    'has an owner that is a link elsewhere',
    async (work) => {
      await mkdir(work);
      await symlink('/etc/hostname', join(work, 'owner'));
    },
  ],
])('leaves a hidden folder of a stranger that %s, and says so', async (_, make) => {
  const folder = await snapshots();
  const work = join(folder, '.notes-abcdef');
  await make(work);
  const before = await readdir(folder, { recursive: true });
  expect(await sweepSnapshots(folder)).toEqual([expect.stringMatching(`left ${work}: .*remove it`)]);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

it('leaves what a stranger put into the folder of a day, and a link in its place', async () => {
  const folder = await snapshots(`${WORK}/old/letter.txt`, 'elsewhere/new/snapshot.json');
  await symlink('elsewhere', join(folder, '.2026-03-19-Ab12cd'));
  expect(await sweepSnapshots(folder)).toEqual([expect.stringMatching(`left ${join(folder, WORK)}: `)]);
  expect(await readdir(join(folder, WORK, 'old'))).toEqual(['letter.txt']);
  expect(await readdir(join(folder, 'elsewhere/new'))).toEqual(['snapshot.json']);
});

it('puts back what was moved aside where a link leads, and leaves what else is there', async () => {
  const elsewhere = await killedBetween('it');
  await mkdir(join(elsewhere, '.other-Ab12cd/new'), { recursive: true });
  const folder = await snapshots();
  await symlink(join(elsewhere, DAY), join(folder, DAY));
  await symlink('circle', join(folder, 'circle'));
  await symlink('/nowhere/else', join(folder, 'nothing'));
  expect(await sweepSnapshots(folder)).toEqual([
    `writing the snapshot ${DAY} was interrupted: put the new one in place`,
  ]);
  expect(await sealedAtIn(folder)).toBe(`${DAY}T23:00:00Z`);
  expect(await readdir(elsewhere)).toEqual(['.other-Ab12cd', DAY]);
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
