import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { ifThere, listIfThere, readPlain, statIfThere } from '../disk/if-there.ts';
import { removeEmptied } from '../disk/remove-emptied.ts';
import type { Target } from './target.ts';

/** Where a file is written before it is renamed into place; a kill leaves at most this one. */
const ON_ITS_WAY = '.overview-deploying';

/** What a deploy that fails at a file leaves: those before it stand. */
const GOES_ON = 'the next deploy goes on where this one ended';

/** A working copy has it: the branch that GitHub Pages serves is deployed to as a folder. */
const VERSION_CONTROL = '.git';

/** Bytes of a record at most, of more files than any site has: 256 MiB. */
const MAX_OF_RECORD = 2 ** 28;

/** A folder as a target: each file is replaced in one step, so whoever reads it meanwhile gets its old or its new form. */
export function folderTarget(folder: string): Target {
  const place = async (path: string, write: (to: string) => Promise<void>) => {
    const to = join(folder, path);
    const first = join(folder, ON_ITS_WAY);
    const put = async () => {
      await checkWay(folder, path);
      await mkdir(dirname(to), { recursive: true });
      // A kill may have left it, or a stranger have put a link there, through which would be written.
      await ifThere(unlink(first));
      await write(first);
      await rename(first, to);
    };
    await onDisk(to, put, GOES_ON);
  };
  return {
    name: folder,
    read: async (path) => (await readPlain(join(folder, path), MAX_OF_RECORD))?.bytes,
    write: (path, bytes) => place(path, (to) => writeFile(to, bytes, { flag: 'wx' })),
    isEmpty: async () => {
      if ((await statIfThere(folder))?.isDirectory() === false)
        throw new InputError(folder, 'it is no folder', 'name a folder to deploy to');
      const names = (await listIfThere(folder)) ?? [];
      return names.every((name) => name === VERSION_CONTROL || name === ON_ITS_WAY);
    },
    present: async (paths) => {
      const found: string[] = [];
      for (const path of paths) if (await isAt(join(folder, path))) found.push(path);
      return found;
    },
    put: async (files) => {
      for (const { path, from } of files)
        await place(path, (to) => copyFile(join(from, path), to, constants.COPYFILE_EXCL));
    },
    remove: async (paths) => {
      for (const path of paths) {
        await checkWay(folder, path);
        await onDisk(folder, () => rm(join(folder, path), { force: true }), GOES_ON);
      }
      await removeEmptied(folder, paths);
    },
  };
}

/** Whether anything is at a path, be it a link to nothing. */
const isAt = async (path: string): Promise<boolean> =>
  (await onDisk(path, () => ifThere(lstat(path)))) !== undefined;

/**
 * Checks that no link lies on the way from a target to a file in it: through one, files elsewhere would be replaced and deleted.
 * The target itself may be one.
 * @throws InputError that names the link
 */
async function checkWay(folder: string, path: string): Promise<void> {
  const names = dirname(path)
    .split('/')
    .filter((name) => name !== '.');
  for (const [place] of names.entries()) {
    const at = join(folder, ...names.slice(0, place + 1));
    const found = await onDisk(at, () => ifThere(lstat(at)));
    if (!found) return;
    if (found.isSymbolicLink())
      throw new InputError(
        at,
        'it is a link, through which files outside of the target would change',
        `put a folder in its place, or deploy elsewhere; ${GOES_ON}`,
      );
  }
}
