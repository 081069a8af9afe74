import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { onDisk } from './disk-error.ts';

/** Whether an error says that a file, a folder or a program is not there (`ENOENT` of errno.h), and nothing else. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** What an action on the disk gives; undefined where what it is about is not there. Any other error is thrown. */
export async function ifThere<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * The bytes of a file; undefined when there is none.
 * @throws InputError when it is there and cannot be read
 */
export function readIfThere(path: string): Promise<Buffer | undefined> {
  return onDisk(path, () => ifThere(readFile(path)));
}

/**
 * The names in a folder; undefined when there is no such folder.
 * @throws InputError when it is there and cannot be listed
 */
export function listIfThere(folder: string): Promise<string[] | undefined> {
  return onDisk(folder, () => ifThere(readdir(folder)));
}

/**
 * What the file system knows of a path, links followed; undefined when nothing is there.
 * @throws InputError when it cannot be told
 */
export function statIfThere(path: string): Promise<Stats | undefined> {
  return onDisk(path, () => ifThere(stat(path)));
}
