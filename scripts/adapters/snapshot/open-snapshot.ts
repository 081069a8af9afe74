import { stat } from 'node:fs/promises';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readArchive } from './read-archive.ts';
import { readSnapshot } from './read-snapshot.ts';

/**
 * Reads and verifies a snapshot in a folder or packed in a `.tar.gz` or `.tar.zst`, told apart by what they
 * are and not by their names.
 * @throws InputError naming file and line when anything in it is missing, altered or invalid
 */
export async function openSnapshot(path: string): Promise<Snapshot> {
  const stats = await onDisk(path, () => stat(path));
  return stats.isDirectory() ? readSnapshot(path) : parseSnapshot(await readArchive(path), path);
}
