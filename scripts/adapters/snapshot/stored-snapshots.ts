import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { isOfTheDisk } from '../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { MANIFEST } from '../../pipeline/snapshot/snapshot-files.ts';
import { daysBetween } from '../../text/days-between.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, readIfThere } from '../disk/if-there.ts';
import { checkFolderName } from './check-folder-name.ts';
import { inHands, whileInPlace } from './while-in-place.ts';

/** A snapshot in a folder of snapshots. */
export interface StoredSnapshot {
  folder: string;
  manifest: Manifest;
}

/** One whose manifest cannot be read: the name of its folder, usually its day, and the error. */
export interface BrokenSnapshot {
  folder: string;
  name: string;
  failure: InputError;
}

/** The contents of a folder of snapshots, by their manifests alone; each list from the oldest day to the newest. */
export interface StoredSnapshots {
  whole: StoredSnapshot[];
  broken: BrokenSnapshot[];
}

/**
 * Lists the snapshots of a folder; none when the folder does not exist. Any folder with a manifest counts, and so does
 * any named after a day; hidden folders, left behind by a killed run, do not.
 * @throws InputError when the folder cannot be listed, or when the disk fails: a day that it does not give is not broken
 */
export async function storedSnapshots(folder: string): Promise<StoredSnapshots> {
  const entries = (await onDisk(folder, () => ifThere(readdir(folder, { withFileTypes: true })))) ?? [];
  const stored: StoredSnapshots = { whole: [], broken: [] };
  const seen = entries.filter(isVisibleFolder).map(({ name }) => name);
  // One that another command is just replacing is not missing.
  const moved = await inHands(
    folder,
    entries.map(({ name }) => name),
  );
  for (const name of [...seen, ...moved]) await look(join(folder, name), name, stored);
  stored.whole.sort((a, b) => (a.manifest.day < b.manifest.day ? -1 : 1));
  stored.broken.sort((a, b) => (a.name < b.name ? -1 : 1));
  return stored;
}

/** Number of articles of each of the seven days before a day, without samples and missing days. */
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

/** Adds a folder to the whole or the broken snapshots; to neither when it is not a snapshot. */
async function look(folder: string, name: string, { whole, broken }: StoredSnapshots): Promise<void> {
  const isDay = daySchema.safeParse(name).success;
  try {
    const manifest = await whileInPlace(folder, () => manifestIn(folder, isDay));
    if (manifest) whole.push({ folder, manifest });
  } catch (error) {
    if (!(error instanceof InputError) || isOfTheDisk(error)) throw error;
    if (isDay || !isNoneOfOurs(error)) broken.push({ folder, name, failure: error });
  }
}

/** The manifest of a snapshot; undefined where there is none in a folder that is not named after a day. */
async function manifestIn(folder: string, isDay: boolean): Promise<Manifest | undefined> {
  const bytes = await readIfThere(join(folder, MANIFEST));
  if (!bytes && !isDay) return undefined;
  // With no file at all, the error says what is missing.
  const manifest = bytes
    ? parseManifest(bytes, `${folder}/${MANIFEST}`)
    : parseSnapshot(new Map(), folder).manifest;
  checkFolderName(folder, manifest.day);
  return manifest;
}

/** Whether an error means "not a snapshot": other users' folders, or a file where a folder is expected. */
function isNoneOfOurs({ cause }: InputError): boolean {
  return ['EACCES', 'EPERM', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
}
