import { MAX_FILE_BYTES, SNAPSHOT_FILES } from '../../pipeline/snapshot/snapshot-files.ts';

/** Most entries of an archive, folders included; a snapshot has at most nine files. */
export const MAX_ARCHIVE_ENTRIES = 32;

/** Largest file in an archive, in bytes: as large as a snapshot's files may be. */
export const MAX_ENTRY_BYTES = MAX_FILE_BYTES;

/** Most bytes that an archive may unpack to, its tar headers included: 512 MiB. Unpacking stops there. */
export const MAX_UNPACKED_BYTES = 512 * 2 ** 20;

/** Largest extended header (path names and the like) of an archive, in bytes. */
export const MAX_META_BYTES = 64 * 2 ** 10;

/** The place of an archive's entry. */
export interface ArchiveName {
  /** The one folder around all files, empty when they lie at the top. */
  folder: string;
  /** Name of the file; undefined when the entry is a folder. */
  name?: string;
}

/**
 * Parses an entry's path: a known file name, alone or in one folder, with or without `./` before it. Returns undefined
 * for anything else: absolute and deeper paths, `..`, drive letters, backslashes, unknown names.
 */
export function archiveName(path: string, isFolder: boolean): ArchiveName | undefined {
  const parts = path.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  if (isFolder && (path === './' || path === '.')) return { folder: '' };
  const name = isFolder ? undefined : parts.pop();
  const [folder = '', ...deeper] = parts;
  if (deeper.length > 0 || (name !== undefined && !SNAPSHOT_FILES.has(name))) return undefined;
  const isPlain = /^[\w][\w.-]*$/.test(folder);
  if (isPlain) return name === undefined ? { folder } : { folder, name };
  return parts.length === 0 && name !== undefined ? { folder: '', name } : undefined;
}
