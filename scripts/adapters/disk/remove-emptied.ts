import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a folder answers when it still holds something (`rmdir` of POSIX), or is gone already. */
const NOT_TO_REMOVE: ReadonlySet<string | undefined> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

/**
 * Removes the folders below a root that files were removed from, and those around them, where nothing is left in them.
 * @param files relative to the root
 */
export async function removeEmptied(root: string, files: readonly string[]): Promise<void> {
  for (const folder of foldersOf(files)) await removeIfEmpty(join(root, folder));
}

/** The folders that hold some files, the innermost first. */
function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  return [...folders].sort((a, b) => b.length - a.length);
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!NOT_TO_REMOVE.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}
