import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { checkFolderName } from './check-folder-name.ts';
import { readDirectory } from './read-directory.ts';

/**
 * Reads and verifies the snapshot in a folder.
 * @throws InputError naming file and line when anything in it is missing, altered, invalid or not of its day
 */
export async function readSnapshot(dir: string): Promise<Snapshot> {
  const snapshot = parseSnapshot(await readDirectory(dir), dir);
  checkFolderName(dir, snapshot.manifest.day);
  return snapshot;
}
