import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { checkSize, checkTotal, MAX_PICTURES } from '../../pipeline/snapshot/limits.ts';
import { oneLine } from '../../pipeline/snapshot/schema-issues.ts';
import {
  isNameInSnapshot,
  PICTURE_FOLDER,
  SNAPSHOT_FILES,
  type SnapshotBytes,
} from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';

/**
 * Reads the files of a snapshot's folder. Opens only regular files with the names of snapshot files, and so never
 * follows a link or reads a device in a folder from elsewhere.
 * @throws InputError when the folder does not exist, holds anything else, or a file is too large
 */
export async function readDirectory(dir: string): Promise<SnapshotBytes> {
  const entries = await entriesOf(dir);
  const files = new Map<string, Uint8Array>();
  if (!entries.some(({ name }) => SNAPSHOT_FILES.has(name))) return files;
  const pictures = entries.some((entry) => entry.name === PICTURE_FOLDER && entry.isDirectory())
    ? (await entriesOf(join(dir, PICTURE_FOLDER))).map((entry) => ({
        name: `${PICTURE_FOLDER}/${entry.name}`,
        isFile: entry.isFile(),
      }))
    : [];
  const others = entries.filter((entry) => !(entry.name === PICTURE_FOLDER && entry.isDirectory()));
  const all = [...others.map((entry) => ({ name: entry.name, isFile: entry.isFile() })), ...pictures];
  const stranger = all.find(({ name, isFile }) => !isFile || !isNameInSnapshot(name));
  if (stranger) {
    const what = 'it is not a file of a snapshot, or not a regular file';
    throw new InputError(oneLine(join(dir, stranger.name)), what, 'remove it from the folder');
  }
  if (pictures.length > MAX_PICTURES) {
    const what = `it holds ${pictures.length} pictures, more than ${MAX_PICTURES}`;
    throw new InputError(join(dir, PICTURE_FOLDER), what, 'check where it came from');
  }
  const sizes: [string, number][] = [];
  for (const { name } of all) sizes.push([name, await sizeOf(join(dir, name))]);
  for (const [name, size] of sizes) checkSize(name, size, join(dir, name));
  checkTotal(sizes, dir);
  for (const { name } of all) files.set(name, await onDisk(join(dir, name), () => readFile(join(dir, name))));
  return files;
}

function entriesOf(dir: string): Promise<Dirent[]> {
  return onDisk(dir, () => readdir(dir, { withFileTypes: true }));
}

function sizeOf(path: string): Promise<number> {
  return onDisk(path, async () => (await stat(path)).size);
}
