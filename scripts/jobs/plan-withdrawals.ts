import type { Day } from '../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../src/schemas/snapshot.ts';
import { sortedWithdrawals, type Withdrawal, withdrawalName } from '../../src/schemas/withdrawal.ts';
import { readWithdrawals } from '../adapters/publication/withdrawal-records.ts';
import { takeOut } from '../pipeline/digest/withdraw/take-out.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What is withdrawn from a site, and its days without it. */
export interface PlannedWithdrawals {
  /** All withdrawals of the site, by name. */
  withdrawals: Withdrawal[];
  /** The days that are withdrawn as a whole, from the oldest to the newest. */
  withdrawn: Day[];
  /** The days to load, without what was withdrawn. */
  snapshots: ReadSnapshot[];
}

/**
 * Takes what the project’s records, and those in public snapshots, withdraw out of the days that are to be loaded. Records of
 * samples act on samples alone.
 * @param published the days of the site so far
 * @throws InputError when no day would be left
 */
export async function planWithdrawals(
  project: string,
  snapshots: readonly ReadSnapshot[],
  published: readonly Day[],
): Promise<PlannedWithdrawals> {
  const records = await readWithdrawals(project);
  const sealed = snapshots.flatMap(({ withdrawals = [] }) => withdrawals);
  const isSample = snapshots.every(({ manifest }) => manifest.sample ?? false);
  const all = sortedWithdrawals([...records, ...sealed]).filter(({ sample = false }) => sample === isSample);
  const withdrawn = daysWithdrawn(all);
  const kept = snapshots
    .filter(({ manifest }) => !withdrawn.includes(manifest.day))
    .map((each) => takeOut(each, all));
  if (kept.length === 0 && snapshots.length > 0)
    throw new InputError(
      'content/withdrawals',
      `every day that would be shown is withdrawn: ${withdrawn.join(', ')}`,
      'publish another day first; a site without any day has no page: to take it offline, delete it at its host',
    );
  const days = new Set([...published, ...kept.map(({ manifest }) => manifest.day)]);
  const applied = new Set(kept.flatMap(({ withdrawals = [] }) => withdrawals.map(withdrawalName)));
  return {
    withdrawals: all.filter(
      (each) =>
        each.kind === 'day' || each.days.some((day) => days.has(day)) || applied.has(withdrawalName(each)),
    ),
    withdrawn,
    snapshots: kept,
  };
}

/** The days that are withdrawn as a whole, from the oldest to the newest. */
export const daysWithdrawn = (withdrawals: readonly Withdrawal[]): Day[] =>
  withdrawals
    .filter(({ kind }) => kind === 'day')
    .map(({ day }) => day)
    .sort();
