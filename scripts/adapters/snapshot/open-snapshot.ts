import { readFile, stat } from 'node:fs/promises';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { verifySnapshot } from '../../pipeline/digest/public/verify-snapshot.ts';
import { isPublic } from '../../pipeline/snapshot/public-snapshot.ts';
import type { SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import { checkFolderName } from './check-folder-name.ts';
import { type OnBroken, stopAtBroken } from './on-broken.ts';
import { MAX_UNPACKED_BYTES } from './archive-entries.ts';
import { decompress } from './decompress.ts';
import { isZstd, tarFiles } from './pack-snapshot.ts';
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
export async function openSnapshot(path: string): Promise<ReadSnapshot> {
  const stats = await onDisk(path, () => stat(path));
  if (!stats.isDirectory()) return openArchive(path);
  const snapshot = verifySnapshot(await readDirectory(path), path);
  checkFolderName(path, snapshot.manifest.day);
  return snapshot;
}

async function openArchive(path: string): Promise<ReadSnapshot> {
  const files = await readArchive(path);
  const snapshot = verifySnapshot(files, path);
  if (!isPublic(snapshot)) return snapshot;
  const archive = await onDisk(path, () => readFile(path));
  return (await isAsPacked(path, archive, files, snapshot)) ? { ...snapshot, archive } : snapshot;
}

/**
 * Whether an archive unpacks to the bytes that packing its files gives. It can then be published again as it is, which
 * other versions of Node may compress otherwise.
 */
async function isAsPacked(
  path: string,
  archive: Uint8Array,
  files: SnapshotBytes,
  { manifest }: ReadSnapshot,
): Promise<boolean> {
  if (!isZstd(archive)) return false;
  const unpacked = Buffer.concat(await Array.fromAsync(decompress(path, MAX_UNPACKED_BYTES)));
  return unpacked.equals(tarFiles(files, manifest.day, new Date(manifest.sealedAt)));
}

/**
 * Opens several snapshots, one per day, in the order given, and returns them from the oldest day to the newest.
 * @throws InputError when two are of the same day, or one cannot be verified and `onBroken` does not skip it
 */
export async function openSnapshots(
  paths: readonly string[],
  { most = Infinity, onBroken = stopAtBroken }: OpenOptions = {},
): Promise<ReadSnapshot[]> {
  const byDay = new Map<string, ReadSnapshot>();
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

async function openUnlessBroken(path: string, onBroken: OnBroken): Promise<ReadSnapshot | undefined> {
  try {
    return await openSnapshot(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onBroken(path, error);
    return undefined;
  }
}
