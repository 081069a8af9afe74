import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { isWebAddress } from '../text/is-web-address.ts';

/**
 * Parses the value of an option that names a folder to read.
 * @throws InputError when the folder does not exist
 */
export function parseFolder(option: string, text: string): string {
  if (statsOf(option, text)?.isDirectory()) return text;
  throw new InputError(option, `${JSON.stringify(text)} is not a folder`, 'name an existing folder');
}

/**
 * Parses the value of an option that names a file to read, or anything that can be read as one.
 * @throws InputError when it does not exist
 */
export function parseFile(option: string, text: string): string {
  if (statsOf(option, text)?.isDirectory() === false) return text;
  throw new InputError(option, `${JSON.stringify(text)} is not a file`, 'name an existing file');
}

/**
 * Parses the value of an option that names a folder, or a URL, which is not asked yet.
 * @throws InputError when it is no URL, and the folder does not exist
 */
export const parseFolderOrUrl = (option: string, text: string): string =>
  isWebAddress(text) ? text : parseFolder(option, text);

/**
 * Parses the value of an option that names a file, or a URL, which is not asked yet.
 * @throws InputError when it is no URL, and the file does not exist
 */
export const parseFileOrUrl = (option: string, text: string): string =>
  isWebAddress(text) ? text : parseFile(option, text);

/**
 * Parses the value of an option that names a file to write, in an existing folder.
 * @throws InputError when it is a folder, or its folder does not exist
 */
export function parseNewFile(option: string, text: string): string {
  const isFolder = statsOf(option, text)?.isDirectory() ?? false;
  if (text !== '' && !isFolder && statsOf(option, dirname(resolve(text)))?.isDirectory()) return text;
  const what = isFolder ? 'is a folder' : 'is not in an existing folder';
  throw new InputError(option, `${JSON.stringify(text)} ${what}`, 'name a file in an existing folder');
}

/**
 * Parses the value of an option that names a folder to create, with its parents.
 * @throws InputError when it or one of its parents is a file
 */
export function parseNewFolder(option: string, text: string): string {
  if (text !== '' && isFreeForFolder(option, resolve(text))) return text;
  const what = `${JSON.stringify(text)} ${text === '' ? 'names no folder' : 'is a file, or is below one'}`;
  throw new InputError(option, what, 'name a folder; it is created if it does not exist');
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
    const what = `${JSON.stringify(path)} cannot be accessed (${code})`;
    throw new InputError(option, what, 'check the path', { cause: error });
  }
}
