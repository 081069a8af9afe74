import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, readIfThere, statIfThere } from '../disk/if-there.ts';
import { removeEmptied } from '../disk/remove-emptied.ts';
import type { Target } from './target.ts';

/** Where a file is written before it is renamed into place; a kill leaves at most this one. */
const ON_ITS_WAY = '.overview-deploying';

/** What a deploy that fails at a file leaves: those before it stand. */
const GOES_ON = 'the next deploy goes on where this one ended';

/** A working copy has it: the branch that GitHub Pages serves is deployed to as a folder. */
const VERSION_CONTROL = '.git';

/** A folder as a target: each file is replaced in one step, so whoever reads it meanwhile gets its old or its new form. */
export function folderTarget(folder: string): Target {
  const place = async (path: string, write: (to: string) => Promise<void>) => {
    const to = join(folder, path);
    const first = join(folder, ON_ITS_WAY);
    const put = async () => {
      await mkdir(dirname(to), { recursive: true });
      await write(first);
      await rename(first, to);
    };
    await onDisk(to, put, GOES_ON);
  };
  return {
    name: folder,
    read: (path) => readIfThere(join(folder, path)),
    write: (path, bytes) => place(path, (to) => writeFile(to, bytes)),
    isEmpty: async () => {
      const names = (await listIfThere(folder)) ?? [];
      return names.every((name) => name === VERSION_CONTROL || name === ON_ITS_WAY);
    },
    present: async (paths) => {
      const found: string[] = [];
      for (const path of paths) if (await statIfThere(join(folder, path))) found.push(path);
      return found;
    },
    put: async (files) => {
      for (const { path, from } of files) await place(path, (to) => copyFile(join(from, path), to));
    },
    remove: async (paths) => {
      for (const path of paths) await onDisk(folder, () => rm(join(folder, path), { force: true }), GOES_ON);
      await removeEmptied(folder, paths);
    },
  };
}
