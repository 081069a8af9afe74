import { stat } from 'node:fs/promises';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { verifySnapshot } from '../../pipeline/digest/public/verify-snapshot.ts';
import { checkClock } from '../../pipeline/snapshot/check-clock.ts';
import { type Clock, clockOf } from '../clock.ts';
import { onDisk } from '../disk/disk-error.ts';
import { checkPlain } from '../disk/if-there.ts';
import { checkFolderName } from './check-folder-name.ts';
import { type OnBroken, stopAtBroken } from './on-broken.ts';
import { readDirectory } from './read-directory.ts';
import { type ArchiveReader, readInThread } from './read-in-thread.ts';
import { whileInPlace } from './while-in-place.ts';

/** Limits and error handling for opening snapshots. */
export interface OpenOptions {
  /** Stops after this many readable snapshots. */
  most?: number;
  /** Handles one that cannot be read; by default the error is thrown. */
  onBroken?: OnBroken;
  /** What a seal must not lie ahead of: the clock of the command. */
  clock?: Clock;
}

/**
 * Reads and verifies a snapshot: a folder, or a packed `.tar.gz` or `.tar.zst`, recognised by content rather than name.
 * An archive is read in a thread.
 * @throws InputError naming file and line when anything in it is missing, altered, invalid, ahead of the clock or not
 * of its folder's day
 */
export async function openSnapshot(path: string, clock = clockOf(process.env)): Promise<ReadSnapshot> {
  const reader = readInThread();
  try {
    return await openWith(reader, path, clock);
  } finally {
    await reader.close();
  }
}

async function openWith(reader: ArchiveReader, path: string, clock: Clock): Promise<ReadSnapshot> {
  return whileInPlace(path, async () => {
    const found = await onDisk(path, () => stat(path));
    const isFolder = found.isDirectory();
    if (!isFolder) checkPlain(found, path);
    const snapshot = isFolder
      ? verifySnapshot(await readDirectory(path), path)
      : (await reader.read({ path, wantsFiles: false })).snapshot;
    checkClock(snapshot, clock(), path);
    if (isFolder) checkFolderName(path, snapshot.manifest.day);
    return snapshot;
  });
}

/**
 * Opens several snapshots, one per day, in the order given, and returns them from the oldest day to the newest.
 * @throws InputError when two are of the same day, or one cannot be verified and `onBroken` does not skip it
 */
export async function openSnapshots(
  paths: readonly string[],
  { most = Infinity, onBroken = stopAtBroken, clock = clockOf(process.env) }: OpenOptions = {},
): Promise<ReadSnapshot[]> {
  const byDay = new Map<string, ReadSnapshot>();
  const reader = readInThread();
  try {
    for (const path of paths) {
      if (byDay.size >= most) break;
      const snapshot = await openUnlessBroken(() => openWith(reader, path, clock), path, onBroken);
      if (!snapshot) continue;
      const { day } = snapshot.manifest;
      if (byDay.has(day))
        throw new InputError(path, `there is already a snapshot of ${day}`, 'give only one per day');
      byDay.set(day, snapshot);
    }
  } finally {
    await reader.close();
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, snapshot]) => snapshot);
}

async function openUnlessBroken(
  open: () => Promise<ReadSnapshot>,
  path: string,
  onBroken: OnBroken,
): Promise<ReadSnapshot | undefined> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onBroken(path, error);
    return undefined;
  }
}
