import { stat } from 'node:fs/promises';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { onDisk } from '../disk/disk-error.ts';
import { checkFolderName } from './check-folder-name.ts';
import { type OnBroken, stopAtBroken } from './on-broken.ts';
import { readArchive } from './read-archive.ts';
import { readDirectory } from './read-directory.ts';

/** Limits and error handling for opening snapshots. */
export interface OpenOptions {
  /** Stops after this many readable snapshots. */
  most?: number;
  /** Handles one that cannot be read; by default the error is thrown. */
  onBroken?: OnBroken;
}

/**
 * Reads and verifies a snapshot: a folder, or a packed `.tar.gz` or `.tar.zst`, recognised by content rather than name.
 * @throws InputError naming file and line when anything in it is missing, altered, invalid or not of its folder's day
 */
export async function openSnapshot(path: string): Promise<Snapshot> {
  const stats = await onDisk(path, () => stat(path));
  if (!stats.isDirectory()) return parseSnapshot(await readArchive(path), path);
  const snapshot = parseSnapshot(await readDirectory(path), path);
  checkFolderName(path, snapshot.manifest.day);
  return snapshot;
}

/**
 * Opens several snapshots, one per day, in the order given, and returns them from the oldest day to the newest.
 * @throws InputError when two are of the same day, or one cannot be verified and `onBroken` does not skip it
 */
export async function openSnapshots(
  paths: readonly string[],
  { most = Infinity, onBroken = stopAtBroken }: OpenOptions = {},
): Promise<Snapshot[]> {
  const byDay = new Map<string, Snapshot>();
  for (const path of paths) {
    if (byDay.size >= most) break;
    const snapshot = await openUnlessBroken(path, onBroken);
    if (!snapshot) continue;
    const { day } = snapshot.manifest;
    if (byDay.has(day))
      throw new InputError(path, `there is already a snapshot of ${day}`, 'give only one per day');
    byDay.set(day, snapshot);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, snapshot]) => snapshot);
}

async function openUnlessBroken(path: string, onBroken: OnBroken): Promise<Snapshot | undefined> {
  try {
    return await openSnapshot(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onBroken(path, error);
    return undefined;
  }
}
