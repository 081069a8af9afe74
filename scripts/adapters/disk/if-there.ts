import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { onDisk } from './disk-error.ts';

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
 * The bytes of a file; undefined when it does not exist.
 * @throws InputError when it exists and cannot be read
 */
export function readIfThere(path: string): Promise<Buffer | undefined> {
  return onDisk(path, () => ifThere(readFile(path)));
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
