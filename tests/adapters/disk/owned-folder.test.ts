import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { isClaimed } from '../../../scripts/adapters/disk/claim.ts';
import {
  ifAbandoned,
  OWNER,
  undoBecause,
  withOwnedFolder,
} from '../../../scripts/adapters/disk/owned-folder.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const FULL = new Error('the disk is full');

it('removes the folder of work that ended, well or not, and whose steps were undone', async () => {
  const parent = await temporaryFolder();
  for (const undo of [() => Promise.resolve(), undefined]) {
    const work = withOwnedFolder(join(parent, 'work-'), async (folder) => {
      await writeFile(join(folder, 'old'), 'the only copy');
      if (undo) await undoBecause(FULL, undo);
      throw FULL;
    });
    await expect(work).rejects.toBe(FULL);
    expect(await readdir(parent)).toEqual([]);
  }
});

it('keeps what can be neither finished nor undone, for the next command to find, and says why', async () => {
  const parent = await temporaryFolder();
  let made = '';
  const work = withOwnedFolder(join(parent, 'work-'), async (folder) => {
    made = folder;
    await writeFile(join(folder, 'old'), 'the only copy');
    await undoBecause(FULL, () => Promise.reject(new Error('read-only')));
  });
  await expect(work).rejects.toBe(FULL);
  expect(await readdir(parent)).toEqual([basename(made)]);
  expect(await readdir(made)).toEqual(['old']);
  expect(await isClaimed(join(made, OWNER))).toBe(false);
});

it('is taken up by one process alone, once the one whose it is has ended', async () => {
  const parent = await temporaryFolder();
  let seen: unknown = 'nothing';
  await withOwnedFolder(join(parent, 'work-'), async (folder) => {
    seen = await ifAbandoned(folder, () => Promise.resolve('taken'));
  });
  expect(seen).toBeUndefined();
  const left = join(parent, 'work-aaaaaa');
  await mkdir(left);
  const taken = await Promise.all([1, 2, 3].map((each) => ifAbandoned(left, () => Promise.resolve(each))));
  expect(taken.filter((each) => each !== undefined)).toHaveLength(1);
  expect(await readdir(parent)).toEqual([]);
});

it('is made anew where a sweep takes the folder before it is claimed', async () => {
  const parent = await temporaryFolder();
  const end = new AbortController();
  const sweeping = (async () => {
    while (!end.signal.aborted)
      for (const name of await readdir(parent))
        await ifAbandoned(join(parent, name), () => Promise.resolve('swept'));
  })();
  for (let index = 0; index < 50; index++)
    await withOwnedFolder(join(parent, 'work-'), async (folder) => {
      await writeFile(join(folder, 'own'), 'work');
      await rm(join(folder, 'own'));
    });
  end.abort();
  await sweeping;
  expect(await readdir(parent)).toEqual([]);
});
