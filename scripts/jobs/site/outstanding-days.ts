import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import type { PublishedDay } from '../../adapters/publication/day-records.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { StoredDay } from './stored-day.ts';
import { daysWithdrawn, ofKind, withdrawalsHash, withdrawnOf } from './plan-withdrawals.ts';

/**
 * Whether the pages of a day are older than a withdrawal that concerns them, or than the removal of its record.
 * @param sealed what its public snapshot, if that is at hand, withdraws
 */
export function isOutstanding(
  record: DayRecord,
  withdrawals: readonly Withdrawal[],
  sealed?: readonly Withdrawal[],
): boolean {
  const now = withdrawalsHash(withdrawnOf(record.day, withdrawals, record, sealed)).withdrawals;
  const isKnown = record.ingredients !== undefined || record.withdrawals === undefined;
  return !isKnown || record.ingredients?.withdrawals !== now;
}

/** Whether a day stands right beside one that is withdrawn as a whole, to which its pages link. */
export const isBeside = ({ before, after }: DayRecord, withdrawn: readonly Day[]): boolean =>
  [before, after].some((day) => day !== undefined && withdrawn.includes(day));

/**
 * Of days that have a snapshot, those whose published pages have to change because something was withdrawn, or because that was
 * taken back; and those whose public snapshots withdraw something.
 */
export function outstandingDays(
  stored: readonly StoredDay[],
  published: ReadonlyMap<Day, Pick<PublishedDay, 'record'>>,
  all: readonly Withdrawal[],
): StoredDay[] {
  return stored.filter(({ manifest: { day, sample = false }, sealed = [] }) => {
    const withdrawals = ofKind([...all, ...sealed], sample);
    const withdrawn = daysWithdrawn(withdrawals);
    const record = published.get(day)?.record;
    if (!record || withdrawn.includes(day)) return false;
    return sealed.length > 0 || isOutstanding(record, withdrawals, sealed) || isBeside(record, withdrawn);
  });
}

/**
 * Checks that every day that still shows what was withdrawn can be made anew.
 * @throws InputError when the snapshot of one is not there
 */
export function checkOutstanding(
  published: ReadonlyMap<Day, Pick<PublishedDay, 'record'>>,
  withdrawals: readonly Withdrawal[],
  stored: readonly StoredDay[],
): void {
  const days = new Set(stored.map(({ manifest }) => manifest.day));
  for (const [day, { record }] of published) {
    const missing = stillShown(record, withdrawals);
    if (missing && !days.has(day)) throw notThere(day, missing);
  }
}

/** A withdrawal that concerns a day, and that its pages do not take into account; undefined where there is none. */
export function stillShown(record: DayRecord, withdrawals: readonly Withdrawal[]): Withdrawal | undefined {
  const known = new Set(record.withdrawals);
  return withdrawnOf(record.day, withdrawals).find((each) => !known.has(withdrawalName(each)));
}

/** The error for a day that cannot be made without what was withdrawn. */
export const notThere = (day: Day, { page }: Pick<Withdrawal, 'page'>): InputError =>
  new InputError(
    `the published day ${day}`,
    `its pages have to be made without ${page}, and its snapshot is not in content/snapshots`,
    `restore the snapshot, or withdraw the day: npm run withdraw -- ${day} --reason "…"`,
  );
