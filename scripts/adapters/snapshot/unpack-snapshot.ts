import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { checkFolderName } from './check-folder-name.ts';
import { putDirectory, type PutOptions } from './put-directory.ts';
import { readArchive } from './read-archive.ts';

/**
 * Unpacks a packed snapshot into a folder, verified first and then whole or not at all.
 * @returns the snapshot
 * @throws InputError when the archive or the snapshot is not valid, or the folder cannot be written; nothing
 * is written then
 */
export async function unpackSnapshot(file: string, dir: string, options?: PutOptions): Promise<Snapshot> {
  const files = await readArchive(file);
  const snapshot = parseSnapshot(files, file);
  checkFolderName(dir, snapshot.manifest.day);
  await putDirectory(dir, files, options);
  return snapshot;
}
