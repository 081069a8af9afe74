import type { StatsFs } from 'node:fs';
import { access, constants, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { WORK_FOLDER } from '../work-folder.ts';
import { onDisk } from './disk-error.ts';
import { standing } from './standing.ts';

/** What a run needs at least, in bytes: a day's documents in the cache, its snapshot and its pages. */
export const ROOM_OF_A_DAY = 200_000_000;

/** Size of a file that is written on trial, in bytes: a full disk still takes an empty one. */
const PROBE = 65_536;

/** What is asked of the disk. */
export interface Disk {
  /** Bytes that are free where a folder is. */
  free: (folder: string) => Promise<number>;
  /** Finds out whether a file can be written; leaves none behind. */
  tryWrite: (path: string) => Promise<void>;
}

const DISK: Disk = {
  free: async (folder) => freeBytes(await statfs(folder)),
  tryWrite: async (path) => {
    try {
      await writeFile(path, Buffer.alloc(PROBE));
    } finally {
      // A full disk takes the name of a file and none of its bytes.
      await rm(path, { force: true });
    }
  },
};

/**
 * Bytes that are free by what a file system says of itself (POSIX `statvfs`). One that gives its size as nothing, as those of
 * networks and without a limit do, says nothing of its room.
 */
export function freeBytes({ blocks, bavail, bsize }: Pick<StatsFs, 'blocks' | 'bavail' | 'bsize'>): number {
  return blocks === 0 ? Infinity : bavail * bsize;
}

/** The disk for a command that only looks: the system is asked for its permission, and nothing is written. */
export const LOOKED_AT: Disk = {
  free: DISK.free,
  tryWrite: (path) => access(dirname(path), constants.W_OK),
};

/** The folders of a project that making a day writes to: what it keeps, its snapshot, its Markdown and its pages. */
export const writtenFolders = (project: string): string[] =>
  [
    '.cache/http',
    '.cache/runs',
    '.cache/translations',
    '.cache/models',
    'content/snapshots',
    'content/digests',
    'content/archives',
    WORK_FOLDER,
    'dist',
    '.',
  ].map((folder) => join(project, folder));

/**
 * Checks, before any work, that folders can be written to, or made where they are not there yet, and that there is room.
 * Nothing is left behind.
 * @throws InputError that says what to do when one cannot, or too little is free
 */
export async function checkRoom(
  folders: readonly string[],
  needed: number,
  disk: Disk = DISK,
): Promise<void> {
  const asked = new Set(await Promise.all(folders.map(standing)));
  for (const folder of asked) {
    await onDisk(folder, () => disk.tryWrite(join(folder, `.room-${process.pid}`)));
    const free = await disk.free(folder);
    if (free >= needed) continue;
    const what = `only ${Math.floor(free / 1e6)} MB are free, and a day needs ${Math.ceil(needed / 1e6)}`;
    throw new InputError(folder, what, 'free some space and run the command again; nothing was fetched');
  }
}
