import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * The value of an option that names a folder to read.
 * @throws InputError when there is no such folder
 */
export function parseFolder(option: string, text: string): string {
  if (statsOf(option, text)?.isDirectory()) return text;
  throw new InputError(option, `${JSON.stringify(text)} is no folder`, 'name a folder that is there');
}

/**
 * The value of an option that names a file to read, or whatever can be read as one.
 * @throws InputError when there is none
 */
export function parseFile(option: string, text: string): string {
  if (statsOf(option, text)?.isDirectory() === false) return text;
  throw new InputError(option, `${JSON.stringify(text)} is no file`, 'name a file that is there');
}

/**
 * The value of an option that names a file to write, in a folder that is there.
 * @throws InputError when it cannot be one
 */
export function parseNewFile(option: string, text: string): string {
  const isFolder = statsOf(option, text)?.isDirectory() ?? false;
  if (text !== '' && !isFolder && statsOf(option, dirname(resolve(text)))?.isDirectory()) return text;
  const what = isFolder ? 'is a folder' : 'is no file in a folder that is there';
  throw new InputError(option, `${JSON.stringify(text)} ${what}`, 'name a file in a folder that is there');
}

/**
 * The value of an option that names a folder to make, and those on the way to it.
 * @throws InputError when a file stands there or on the way
 */
export function parseNewFolder(option: string, text: string): string {
  if (text !== '' && isFreeForFolder(option, resolve(text))) return text;
  const what = `${JSON.stringify(text)} ${text === '' ? 'names no folder' : 'is a file, or lies below one'}`;
  throw new InputError(option, what, 'name a folder, which is made when it is not there');
}

function isFreeForFolder(option: string, path: string): boolean {
  return statsOf(option, path)?.isDirectory() ?? isFreeForFolder(option, dirname(path));
}

function statsOf(option: string, path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const what = `${JSON.stringify(path)} cannot be looked at (${code})`;
    throw new InputError(option, what, 'check the path', { cause: error });
  }
}
