import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from './disk-error.ts';

/** What a run needs at least, in bytes: a day's documents in the cache, its snapshot and its pages. */
export const ROOM_OF_A_DAY = 200_000_000;

/** Size of a file that is written on trial, in bytes: a full disk still takes an empty one. */
const PROBE = 65_536;

/** What is asked of the disk. */
export interface Disk {
  /** Bytes that are free where a folder is. */
  free: (folder: string) => Promise<number>;
  /** Writes a file and removes it. */
  tryWrite: (path: string) => Promise<void>;
}

const DISK: Disk = {
  free: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  tryWrite: async (path) => {
    await writeFile(path, Buffer.alloc(PROBE));
    await rm(path);
  },
};

/**
 * Checks, before any work, that folders can be made and written to, and that there is room.
 * @throws InputError that says what to do when one cannot, or too little is free
 */
export async function checkRoom(
  folders: readonly string[],
  needed: number,
  disk: Disk = DISK,
): Promise<void> {
  for (const folder of folders) {
    await onDisk(folder, async () => {
      await mkdir(folder, { recursive: true });
      await disk.tryWrite(join(folder, `.room-${process.pid}`));
    });
    const free = await disk.free(folder);
    if (free >= needed) continue;
    const what = `only ${Math.floor(free / 1e6)} MB are free, and a day needs ${Math.ceil(needed / 1e6)}`;
    throw new InputError(folder, what, 'free some space and run the command again; nothing was fetched');
  }
}
