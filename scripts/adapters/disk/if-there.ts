import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from './disk-error.ts';

/** To read without waiting for somebody to write into a pipe; Windows has no such flag, and no such pipes. */
const { O_RDONLY, O_NONBLOCK }: { O_RDONLY: number; O_NONBLOCK?: number } = constants;

/** Bytes of a mebibyte. */
const MIB = 2 ** 20;

/** Bytes of a file that is read at once at most, unless told otherwise: 1 GiB, of which Node can hold twice as much. */
const MAX_BYTES = 2 ** 30;

/** A file that was read, and what the system says of the very same one. */
interface PlainFile {
  bytes: Buffer;
  stats: Stats;
}

/** Whether an error means that a file, a folder or a program does not exist (`ENOENT` of errno.h), and nothing else. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Runs an action on the disk; returns undefined if its file or folder does not exist. Throws any other error. */
export async function ifThere<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Reads a file, which somebody else may have put there; undefined when nothing is there. What has no end, or none yet, is not
 * read: a pipe would hold the command up for ever, a device fill the memory.
 * @param most bytes that such a file has at most
 * @throws InputError when it is no plain file, is longer, or cannot be read
 */
export function readPlain(path: string, most: number): Promise<PlainFile | undefined> {
  return onDisk(path, async () => {
    const file = await ifThere(openToRead(path));
    if (!file) return undefined;
    try {
      const stats = await file.stat();
      checkPlain(stats, path);
      if (stats.size > most) throw tooLong(path, most);
      return { bytes: await file.readFile(), stats };
    } finally {
      await file.close();
    }
  });
}

/** Opens a file to read it, without waiting where it is a pipe. */
export function openToRead(path: string): Promise<FileHandle> {
  return open(path, O_RDONLY | (O_NONBLOCK ?? 0));
}

/** Checks that what is at a path has bytes and an end. @throws InputError when it is a folder, a pipe or a device */
export function checkPlain(stats: Pick<Stats, 'isFile' | 'isDirectory'>, path: string): void {
  if (stats.isFile()) return;
  const what = stats.isDirectory()
    ? 'it is a folder, not a file'
    : 'it is a pipe or a device, not a plain file';
  throw new InputError(path, what, 'check the path');
}

const tooLong = (path: string, most: number): InputError =>
  new InputError(
    path,
    `it has more than ${most >= MIB ? `${Math.floor(most / MIB)} MiB` : `${most} bytes`}`,
    'check the path; nothing that Overview writes there is so long',
  );

/**
 * The bytes of a plain file; undefined when it does not exist.
 * @throws InputError when it exists and cannot be read, and as `readPlain`
 */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  return (await readPlain(path, MAX_BYTES))?.bytes;
}

/**
 * The names in a folder; undefined when it does not exist.
 * @throws InputError when it exists and cannot be listed
 */
export function listIfThere(folder: string): Promise<string[] | undefined> {
  return onDisk(folder, () => ifThere(readdir(folder)));
}

/**
 * The stats of a path, following links; undefined when nothing exists there.
 * @throws InputError when the path cannot be accessed
 */
export function statIfThere(path: string): Promise<Stats | undefined> {
  return onDisk(path, () => ifThere(stat(path)));
}
