import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkRoom,
  freeBytes,
  LOOKED_AT,
  writtenFolders,
} from '../../../scripts/adapters/disk/check-room.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const written = () => Promise.resolve();
const free = (bytes: number) => () => Promise.resolve(bytes);

describe('before a run', () => {
  it('folders are left as they are where there is room, and not made', async () => {
    const folder = await temporaryFolder();
    await checkRoom([folder, join(folder, 'cache/http')], 1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('a command that only looks writes nothing, not even on trial', async () => {
    const folder = await temporaryFolder();
    await utimes(folder, 1, 1);
    await checkRoom([folder, join(folder, 'cache/http')], 1, LOOKED_AT);
    expect((await stat(folder)).mtimeMs).toBe(1_000);
  });

  it('every folder is asked that a day is written to, or the one in which it would be made', async () => {
    const project = await temporaryFolder();
    await mkdir(join(project, 'dist'));
    const asked: string[] = [];
    const tryWrite = (path: string) => Promise.resolve(void asked.push(dirname(path)));
    await checkRoom(writtenFolders(project), 1, { free: free(9e9), tryWrite });
    expect(asked).toEqual([project, join(project, 'dist')]);
    const readOnly = (path: string) => (dirname(path).endsWith('dist') ? failing('EROFS')() : written());
    await expect(
      checkRoom(writtenFolders(project), 1, { free: free(9e9), tryWrite: readOnly }),
    ).rejects.toThrow(`${join(project, 'dist')}: the disk is read-only`);
  });

  it.each([
    ['EROFS', /the disk is read-only.+choose a writable place/s],
    ['ENOSPC', /the disk is full.+free some space/s],
    ['EDQUOT', /the disk quota is used up.+free some space/s],
    ['EACCES', /permission denied/],
    ['EIO', /the disk failed.+check the disk/s],
    ['EMFILE', /too many files are open.+raise the limit/s],
  ])('a disk that cannot be written to is said, with what to do: %s', async (code, message) => {
    const check = checkRoom([await temporaryFolder()], 1, { free: free(9e9), tryWrite: failing(code) });
    await expect(check).rejects.toThrow(message);
  });

  it.runIf(existsSync('/dev/full'))('a full disk is said, and no empty file is left on it', async () => {
    const folder = await temporaryFolder();
    await symlink('/dev/full', join(folder, `.room-${process.pid}`));
    await expect(checkRoom([folder], 1)).rejects.toThrow('the disk is full');
    expect(await readdir(folder)).toEqual([]);
  });

  it('a file system that does not say how large it is counts as one with room', () => {
    expect(freeBytes({ blocks: 0, bavail: 0, bsize: 4096 })).toBe(Infinity);
    expect(freeBytes({ blocks: 10, bavail: 2, bsize: 4096 })).toBe(8192);
  });

  it('a disk that is nearly full is said', async () => {
    const check = checkRoom([await temporaryFolder()], 200e6, { free: free(12e6), tryWrite: written });
    await expect(check).rejects.toThrow(/only 12 MB are free, and a day needs 200.+free some space/s);
  });
});
