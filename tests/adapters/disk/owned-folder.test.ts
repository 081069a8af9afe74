import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isClaimed } from '../../../scripts/adapters/disk/claim.ts';
import { OWNER, undoBecause, withOwnedFolder } from '../../../scripts/adapters/disk/owned-folder.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const FULL = new Error('the disk is full');

async function workFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'work');
  await mkdir(folder);
  await writeFile(join(folder, 'old'), 'the only copy');
  return folder;
}

it('removes the folder of work that ended, well or not, and whose steps were undone', async () => {
  for (const undo of [() => Promise.resolve(), undefined]) {
    const folder = await workFolder();
    const work = withOwnedFolder(folder, async () => {
      if (undo) await undoBecause(FULL, undo);
      throw FULL;
    });
    await expect(work).rejects.toBe(FULL);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  }
});

it('keeps what can be neither finished nor undone, for the next command to find, and says why', async () => {
  const folder = await workFolder();
  const work = withOwnedFolder(folder, () => undoBecause(FULL, () => Promise.reject(new Error('read-only'))));
  await expect(work).rejects.toBe(FULL);
  expect(await readdir(folder)).toEqual(['old']);
  expect(await isClaimed(join(folder, OWNER))).toBe(false);
});
