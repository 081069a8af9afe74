import type { SnapshotContents } from '../../pipeline/snapshot/snapshot-contents.ts';
import { sealSnapshot, type SealInfo } from '../../pipeline/snapshot/seal-snapshot.ts';
import { checkFolderName } from './check-folder-name.ts';
import { putDirectory, type PutOptions } from './put-directory.ts';

/**
 * Seals a snapshot and writes it into a folder, whole or not at all.
 * @throws InputError when the contents do not fit together, the folder holds something else, or the disk is
 * full or cannot be written to; nothing is written then
 */
export async function writeSnapshot(
  dir: string,
  snapshot: SnapshotContents & SealInfo,
  options?: PutOptions,
): Promise<void> {
  checkFolderName(dir, snapshot.day);
  await putDirectory(dir, sealSnapshot(snapshot, snapshot, dir), options);
}
