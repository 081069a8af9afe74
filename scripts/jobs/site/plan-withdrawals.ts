import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import {
  type Restoration,
  sortedWithdrawals,
  type Withdrawal,
  withdrawalName,
} from '../../../src/schemas/withdrawal.ts';
import { hashValue } from '../../adapters/publication/made-from.ts';
import { readWithdrawals } from '../../adapters/publication/withdrawal-records.ts';
import { takeOut } from '../../pipeline/digest/withdraw/take-out.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { StoredDay } from './stored-day.ts';

/** What is withdrawn from a site, and its days without it. */
export interface PlannedWithdrawals {
  /** What the project’s records, and those in public snapshots, withdraw, by name. */
  withdrawals: Withdrawal[];
  /** The days that are withdrawn as a whole, from the oldest to the newest. */
  withdrawn: Day[];
  /** The days that have a snapshot and are not withdrawn; they are read without what was withdrawn. */
  stored: StoredDay[];
}

/**
 * Takes what the project’s records, and those in public snapshots, withdraw out of the days that have a snapshot. Records of
 * samples act on samples alone.
 * @throws InputError when no day would be left
 */
export async function planWithdrawals(
  project: string,
  given: readonly StoredDay[],
): Promise<PlannedWithdrawals> {
  const isSample = given.every(({ manifest }) => manifest.sample ?? false);
  const sealed = given.flatMap((each) => each.sealed ?? []);
  const withdrawals = ofKind([...(await readWithdrawals(project)), ...sealed], isSample);
  const withdrawn = daysWithdrawn(withdrawals);
  const stored = given
    .filter(({ manifest }) => !withdrawn.includes(manifest.day))
    .map((each) => readWithout(each, withdrawals));
  if (stored.length === 0 && given.length > 0)
    throw new InputError(
      'content/withdrawals',
      `every day that would be shown is withdrawn: ${withdrawn.join(', ')}`,
      'publish another day first; a site without any day has no page: to take it offline, delete it at its host',
    );
  return { withdrawals, withdrawn, stored };
}

const readWithout = (stored: StoredDay, withdrawals: readonly Withdrawal[]): StoredDay => ({
  ...stored,
  open: async () => {
    const snapshot = await stored.open();
    return snapshot && takeOut(snapshot, withdrawals);
  },
});

/** The withdrawals that act on samples, or on real days, by name. */
export const ofKind = (withdrawals: readonly Withdrawal[], isSample: boolean): Withdrawal[] =>
  sortedWithdrawals(withdrawals).filter(({ sample = false }) => sample === isSample);

/** The days that are withdrawn as a whole, from the oldest to the newest. */
export const daysWithdrawn = (withdrawals: readonly Withdrawal[]): Day[] =>
  withdrawals
    .filter(({ kind }) => kind === 'day')
    .map(({ day }) => day)
    .sort();

/** The days of a site that are not withdrawn. */
export const notWithdrawn = <T>(days: ReadonlyMap<Day, T>, withdrawn: readonly Day[]): Map<Day, T> =>
  new Map([...days].filter(([day]) => !withdrawn.includes(day)));

/**
 * What is withdrawn of a day, by name, as far as it is known before its snapshot is read: by the records that name the day, by
 * those that its pages took into account when they were made, and by those in its public snapshot.
 */
export function withdrawnOf(
  day: Day,
  withdrawals: readonly Withdrawal[],
  record?: Pick<DayRecord, 'withdrawals'>,
  sealed: readonly Withdrawal[] = [],
): Withdrawal[] {
  const known = new Set(record?.withdrawals);
  const own = withdrawals.filter((each) =>
    each.kind !== 'day' || each.day !== day
      ? each.days.includes(day) || known.has(withdrawalName(each))
      : false,
  );
  return sortedWithdrawals([...own, ...sealed]);
}

/** What the ingredients of a day say of its withdrawals. */
export const withdrawalsHash = (own: readonly Withdrawal[] = []): { withdrawals?: string } =>
  own.length > 0 ? { withdrawals: hashValue(own) } : {};

/**
 * What is withdrawn from a site, by name: whole days, and what some day of it is without, or was made without by records that
 * are no longer there.
 * @param listed what its list says so far
 */
export function inForce(
  withdrawals: readonly Withdrawal[],
  days: readonly Pick<DayRecord, 'day' | 'withdrawals'>[],
  listed: readonly Withdrawal[] = [],
): Withdrawal[] {
  const site = new Set(days.map(({ day }) => day));
  const applied = new Set(days.flatMap((each) => each.withdrawals ?? []));
  const isApplied = (each: Withdrawal): boolean => applied.has(withdrawalName(each));
  return sortedWithdrawals([
    ...listed.filter(isApplied),
    ...withdrawals.filter(
      (each) => each.kind === 'day' || each.days.some((day) => site.has(day)) || isApplied(each),
    ),
  ]);
}

/** What was withdrawn and is there again, of days that a site has. */
export const restoredOf = (restored: readonly Restoration[], days: readonly Day[]): Restoration[] =>
  restored.filter(({ day }) => days.includes(day));
