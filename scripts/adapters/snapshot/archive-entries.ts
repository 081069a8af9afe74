import { isNameInSnapshot, isPictureName, PICTURE_FOLDER } from '../../pipeline/snapshot/snapshot-files.ts';

/** Most entries of an archive besides pictures, folders included; a snapshot has at most nine files. */
export const MAX_ARCHIVE_ENTRIES = 32;

/** Most bytes that an archive may unpack to, pictures and tar headers included: 512 MiB. Unpacking stops there. */
export const MAX_UNPACKED_BYTES = 512 * 2 ** 20;

/** The place of an archive's entry. */
export interface ArchiveName {
  /** The one folder around all files, empty when they lie at the top. */
  folder: string;
  /** Name of the file, such as `images/….avif`; undefined when the entry is a folder. */
  name?: string;
}

/**
 * Parses an entry's path: a known file name or that of a picture, alone or in one folder, with or without `./` before it.
 * Returns undefined for anything else: absolute and deeper paths, `..`, drive letters, backslashes, unknown names.
 */
export function parseEntryPath(path: string, isFolder: boolean): ArchiveName | undefined {
  const parts = path.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  if (isFolder && (path === './' || path === '.')) return { folder: '' };
  const name = isFolder ? undefined : nameAtEnd(parts);
  // The folder of the pictures, in that of the snapshot.
  if (isFolder && parts.length > 1 && parts.at(-1) === PICTURE_FOLDER) parts.pop();
  const [folder = '', ...deeper] = parts;
  if (deeper.length > 0 || (name !== undefined && !isNameInSnapshot(name))) return undefined;
  const isPlain = /^[\w][\w.-]*$/.test(folder);
  if (isPlain) return name === undefined ? { folder } : { folder, name };
  return parts.length === 0 && name !== undefined ? { folder: '', name } : undefined;
}

/** Removes the name of a file from the end of a path's parts: two parts of a picture. */
function nameAtEnd(parts: string[]): string | undefined {
  const two = parts.slice(-2).join('/');
  return isPictureName(two) ? parts.splice(-2).join('/') : parts.pop();
}
