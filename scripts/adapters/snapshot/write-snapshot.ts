import { resolve } from 'node:path';
import type { Manifest, Snapshot, SnapshotContents } from '../../../src/schemas/snapshot.ts';
import { hashManifest } from '../../pipeline/snapshot/public-snapshot.ts';
import { type SealInfo, sealSnapshot } from '../../pipeline/snapshot/seal-snapshot.ts';
import { type Signer, signFiles } from '../../pipeline/snapshot/sign/signer.ts';
import { checkClock } from '../../pipeline/snapshot/check-clock.ts';
import { SEALERS_REMEDY } from '../../pipeline/snapshot/check-seal-time.ts';
import { clockOf } from '../clock.ts';
import { checkFolderName } from './check-folder-name.ts';
import { type PutOptions, putDirectory } from './put-directory.ts';
import { readInThread } from './read-in-thread.ts';

/** How a snapshot is sealed and put. */
export interface WriteOptions extends Omit<PutOptions, 'madeFrom'> {
  /** What it was made from: where it takes the place of that, nothing else may stand there by then. */
  readFrom?: { path: string; manifest: Manifest } | undefined;
  /** Who signs it; without, it has no signature. */
  signer?: Signer | undefined;
}

/**
 * Seals a snapshot, signs it, and writes it into a folder atomically.
 * @throws InputError when the contents do not fit together, the seal lies before its day or ahead of the clock, the folder
 *   holds something else, or the disk is full or cannot be written to; nothing is written then
 */
export async function writeSnapshot(
  dir: string,
  snapshot: SnapshotContents & SealInfo,
  { signer, replace, readFrom }: WriteOptions = {},
): Promise<void> {
  checkFolderName(dir, snapshot.day);
  // Nobody could read it.
  checkClock({ manifest: snapshot, signature: signer }, clockOf(process.env)(), dir, SEALERS_REMEDY);
  const isInPlace = readFrom !== undefined && resolve(readFrom.path) === resolve(dir);
  const madeFrom = isInPlace ? hashManifest(readFrom.manifest) : undefined;
  const files = signFiles(sealSnapshot(snapshot, snapshot, dir), signer, dir);
  await putDirectory(dir, files, { replace, madeFrom });
}

/**
 * Verifies a packed snapshot and unpacks it into a folder atomically.
 * @returns the snapshot
 * @throws InputError when the archive or the snapshot is not valid, or the folder cannot be written; nothing is written
 * then
 */
export async function unpackSnapshot(file: string, dir: string, options?: PutOptions): Promise<Snapshot> {
  const reader = readInThread();
  try {
    const { snapshot, files = new Map<string, Uint8Array>() } = await reader.read({
      path: file,
      wantsFiles: true,
    });
    checkClock(snapshot, clockOf(process.env)(), file);
    checkFolderName(dir, snapshot.manifest.day);
    await putDirectory(dir, files, options);
    return snapshot;
  } finally {
    await reader.close();
  }
}
