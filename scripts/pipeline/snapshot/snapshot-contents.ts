import type { Snapshot } from '../../../src/schemas/snapshot.ts';

/** All that a snapshot seals, whatever its manifest says of it. */
export interface SnapshotContents extends Omit<Snapshot, 'manifest'> {
  /** What a language model wrote, kept as it is; undefined when the snapshot has no such file. */
  annotations?: Record<string, unknown>[] | undefined;
}
