import type { Day } from '../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../src/schemas/snapshot.ts';
import { type Withdrawal, withdrawalName } from '../../src/schemas/withdrawal.ts';
import { type PublishedDay, readPublishedDays } from '../adapters/publication/day-records.ts';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { daysWithdrawn } from './plan-withdrawals.ts';

/**
 * Opens the snapshots of published days beyond the newest whose pages are older than a withdrawal that concerns them, or than
 * the removal of its record, or that stand right beside a day that is now withdrawn; from the oldest to the newest.
 *
 * @param folder of the project’s snapshots
 * @param newest the days that are opened anyway
 * @param dist the site so far
 * @throws InputError when a day still shows what was withdrawn, and its snapshot is not there
 */
export async function openOutstanding(
  folder: string,
  newest: readonly ReadSnapshot[],
  withdrawals: readonly Withdrawal[],
  dist: string,
): Promise<ReadSnapshot[]> {
  const published = await readPublishedDays(dist);
  const opened = new Set(newest.map(({ manifest }) => manifest.day));
  const isSample = newest.every(({ manifest }) => manifest.sample ?? false);
  const own = withdrawals.filter(({ sample = false }) => sample === isSample);
  const days = [...published].filter(
    ([day, { sample }]) => sample === isSample && !opened.has(day) && !daysWithdrawn(own).includes(day),
  );
  const { whole } = await storedSnapshots(folder);
  const stored = new Map(whole.map((each) => [each.manifest.day, each.folder]));
  const beside = besideWithdrawn([...published.keys()], daysWithdrawn(own));
  const older: ReadSnapshot[] = [];
  for (const [day, { record }] of days) {
    const path = stored.get(day);
    const missing = own.find((each) => each.days.includes(day) && !isKnown(each, record));
    if (path === undefined && missing) throw notThere(day, missing);
    if (path !== undefined && (missing || hasForgotten(record, own) || beside.has(day)))
      older.push(await openSnapshot(path));
  }
  return older;
}

type Known = PublishedDay['record'];

const isKnown = (withdrawal: Withdrawal, { withdrawals = [] }: Known): boolean =>
  withdrawals.includes(withdrawalName(withdrawal));

/** Whether pages take a withdrawal into account whose record was removed. */
const hasForgotten = ({ withdrawals = [] }: Known, own: readonly Withdrawal[]): boolean => {
  const names = new Set(own.map(withdrawalName));
  return withdrawals.some((name) => !names.has(name));
};

/** The published days right before and after one that is still published, and withdrawn now. */
function besideWithdrawn(published: readonly Day[], withdrawn: readonly Day[]): ReadonlySet<Day> {
  const sorted = published.toSorted();
  return new Set(
    sorted.flatMap((day, place) => {
      const next = [sorted[place - 1], sorted[place + 1]];
      return next.some((each) => each !== undefined && withdrawn.includes(each)) ? [day] : [];
    }),
  );
}

/** The error for a day that cannot be made without what was withdrawn. */
export const notThere = (day: Day, { page }: Pick<Withdrawal, 'page'>): InputError =>
  new InputError(
    `the published day ${day}`,
    `its pages have to be made without ${page}, and its snapshot is not in content/snapshots`,
    `restore the snapshot, or withdraw the day: npm run withdraw -- ${day} --reason "…"`,
  );
