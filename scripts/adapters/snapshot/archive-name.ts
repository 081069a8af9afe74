import { SNAPSHOT_FILES } from '../../pipeline/snapshot/snapshot-files.ts';

/** Where an entry of an archive belongs. */
export interface ArchiveName {
  /** The one folder around all files, empty when they lie at the top. */
  folder: string;
  /** Name of the file; undefined when the entry is a folder. */
  name?: string;
}

/**
 * Reads an entry's path: a known file name, alone or in one folder, with or without `./` before it. Gives
 * undefined for anything else: absolute and deeper paths, `..`, drive letters, backslashes, unknown names.
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
