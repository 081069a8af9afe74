import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { onDisk } from './disk-error.ts';
import { removeUnfinished, unfinishedAt } from './unfinished.ts';

/**
 * Writes a file that is there whole or not at all, with its folder; several processes may write it at once. What killed
 * processes left in the folder is removed.
 * @param flush whether it is on the disk before it has its name, so that no cut of the power leaves half of it
 * @param mode who may read it (chmod(2)), from its first byte on
 * @throws InputError that names the file when the disk is full, read-only or fails
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  { flush = false, mode }: { flush?: boolean; mode?: number } = {},
): Promise<void> {
  // A write that fails names no file.
  await onDisk(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await removeUnfinished(dirname(path));
    const unfinished = unfinishedAt(path);
    try {
      await writeFile(unfinished, bytes, { flush, mode });
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
  });
}
