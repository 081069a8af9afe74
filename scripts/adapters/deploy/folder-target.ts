import { copyFile, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, readIfThere, statIfThere } from '../disk/if-there.ts';
import type { Target } from './target.ts';

/** Where a file is written before it is renamed into place; a kill leaves at most this one. */
const ON_ITS_WAY = '.overview-deploying';

/** A working copy has it: the branch that GitHub Pages serves is deployed to as a folder. */
const VERSION_CONTROL = '.git';

/** What a folder answers when it still holds something (`rmdir` of POSIX), or is gone already. */
const NOT_TO_REMOVE: ReadonlySet<string | undefined> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

/** A folder as a target: each file is replaced in one step, so whoever reads it meanwhile gets its old or its new form. */
export function folderTarget(folder: string): Target {
  const place = async (path: string, write: (to: string) => Promise<void>) => {
    const to = join(folder, path);
    const first = join(folder, ON_ITS_WAY);
    await onDisk(to, async () => {
      await mkdir(dirname(to), { recursive: true });
      await write(first);
      await rename(first, to);
    });
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
      for (const path of paths) await onDisk(folder, () => rm(join(folder, path), { force: true }));
      for (const parent of parentsOf(paths)) await removeIfEmpty(join(folder, parent));
    },
  };
}

/** The folders that hold some files, the innermost first. */
function parentsOf(paths: readonly string[]): string[] {
  const parents = new Set<string>();
  for (const path of paths)
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) parents.add(parent);
  return [...parents].sort((a, b) => b.length - a.length);
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!NOT_TO_REMOVE.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}
