import type { Manifest, ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';

/** A day's snapshot, which is read when its turn comes, so that an archive of any size takes the memory of one day. */
export interface StoredDay {
  manifest: Manifest;
  /** The withdrawals by which it was changed, as its public form seals them; absent where there are none. */
  sealed?: readonly Withdrawal[] | undefined;
  /**
   * Reads it; undefined when it is broken and skipped.
   * @throws InputError when it is broken and not skipped
   */
  open: () => Promise<ReadSnapshot | undefined>;
}

/** A snapshot that was read already. */
export const storedDay = (snapshot: ReadSnapshot): StoredDay => ({
  manifest: snapshot.manifest,
  sealed: snapshot.withdrawals,
  open: () => Promise.resolve(snapshot),
});
