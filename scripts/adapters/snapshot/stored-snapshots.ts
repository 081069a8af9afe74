import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { MANIFEST } from '../../pipeline/snapshot/snapshot-files.ts';
import { daysBetween } from '../../text/days-between.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, readIfThere } from '../disk/if-there.ts';
import { checkFolderName } from './check-folder-name.ts';

/** A snapshot that lies in a folder of snapshots. */
export interface StoredSnapshot {
  folder: string;
  manifest: Manifest;
}

/** One whose manifest cannot be read: what its folder is called, which mostly is its day, and what is wrong. */
export interface BrokenSnapshot {
  folder: string;
  name: string;
  failure: InputError;
}

/** What a folder of snapshots holds, by the manifests alone; each from the oldest day to the newest. */
export interface StoredSnapshots {
  whole: StoredSnapshot[];
  broken: BrokenSnapshot[];
}

/**
 * The snapshots of a folder; none when there is no such folder. Whatever has a manifest is one, and so is whatever is
 * named as a day; hidden folders, which a kill leaves behind, are none.
 * @throws InputError when the folder cannot be listed
 */
export async function storedSnapshots(folder: string): Promise<StoredSnapshots> {
  const entries = (await onDisk(folder, () => ifThere(readdir(folder, { withFileTypes: true })))) ?? [];
  const stored: StoredSnapshots = { whole: [], broken: [] };
  for (const entry of entries.filter(isVisibleFolder))
    await look(join(folder, entry.name), entry.name, stored);
  stored.whole.sort((a, b) => (a.manifest.day < b.manifest.day ? -1 : 1));
  stored.broken.sort((a, b) => (a.name < b.name ? -1 : 1));
  return stored;
}

/** How many articles each of the seven days before a day has, without samples and days that are not there. */
export function articlesOfLastDays(stored: readonly StoredSnapshot[], day: Day): number[] {
  return stored
    .map(({ manifest }) => manifest)
    .filter(({ sample }) => !sample)
    .filter((manifest) => daysBetween(manifest.day, day) >= 1 && daysBetween(manifest.day, day) <= 7)
    .map(({ files }) => files['articles.jsonl']?.records ?? 0);
}

function isVisibleFolder(entry: Dirent): boolean {
  return (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.');
}

/** Puts a folder with those that are whole or broken; with neither when it is no snapshot at all. */
async function look(folder: string, name: string, { whole, broken }: StoredSnapshots): Promise<void> {
  const isDay = daySchema.safeParse(name).success;
  try {
    const bytes = await readIfThere(join(folder, MANIFEST));
    if (!bytes && !isDay) return;
    // Of no file at all, it says what is missing.
    const manifest = bytes
      ? parseManifest(bytes, `${folder}/${MANIFEST}`)
      : parseSnapshot(new Map(), folder).manifest;
    checkFolderName(folder, manifest.day);
    whole.push({ folder, manifest });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (isDay || !isNoneOfOurs(error)) broken.push({ folder, name, failure: error });
  }
}

/** Other people's folders may lie beside an imported snapshot, and files where a folder would be a snapshot. */
function isNoneOfOurs({ cause }: InputError): boolean {
  return ['EACCES', 'EPERM', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
}
