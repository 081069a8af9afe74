import type { Snapshot } from '../../../src/schemas/snapshot.ts';

/** All that a snapshot seals, whatever its manifest says of it. */
export type SnapshotContents = Omit<Snapshot, 'manifest'>;
