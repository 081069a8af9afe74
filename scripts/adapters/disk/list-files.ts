import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The files of a folder, relative to it, with forward slashes, sorted; none where there is no folder. */
export async function listFiles(
  folder: string,
  patterns: string | readonly string[] = '**',
): Promise<string[]> {
  const entries = await Array.fromAsync(glob(patterns, { cwd: folder, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
