import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { parseSnapshot } from '../../snapshot/parse-snapshot.ts';
import { isPublic } from '../../snapshot/public-snapshot.ts';
import type { SnapshotBytes } from '../../snapshot/snapshot-files.ts';
import { proveSnapshot } from './prove-snapshot.ts';

/**
 * Parses and verifies a snapshot of either form; of the public one, also every statement that its texts can prove.
 * @param place the snapshot as messages name it: a folder or an archive
 * @throws InputError naming file, line and remedy
 */
export function verifySnapshot(files: SnapshotBytes, place: string): Snapshot {
  const snapshot = parseSnapshot(files, place);
  if (isPublic(snapshot)) proveSnapshot(snapshot, place);
  return snapshot;
}
