import type { Snapshot, SnapshotContents } from '../../../src/schemas/snapshot.ts';
import { type SealInfo, sealSnapshot } from '../../pipeline/snapshot/seal-snapshot.ts';
import { checkFolderName } from './check-folder-name.ts';
import { type PutOptions, putDirectory } from './put-directory.ts';
import { readInThread } from './read-in-thread.ts';

/**
 * Seals a snapshot and writes it into a folder atomically.
 * @throws InputError when the contents do not fit together, the folder holds something else, or the disk is full or
 * cannot be written to; nothing is written then
 */
export async function writeSnapshot(
  dir: string,
  snapshot: SnapshotContents & SealInfo,
  options?: PutOptions,
): Promise<void> {
  checkFolderName(dir, snapshot.day);
  await putDirectory(dir, sealSnapshot(snapshot, snapshot, dir), options);
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
    checkFolderName(dir, snapshot.manifest.day);
    await putDirectory(dir, files, options);
    return snapshot;
  } finally {
    await reader.close();
  }
}
