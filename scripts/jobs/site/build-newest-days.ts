import { join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { outstandingDays } from './outstanding-days.ts';
import { isOverdue, keptFrom } from './retention.ts';
import { storedDay, type StoredDay } from './stored-day.ts';
import { daysWithdrawn } from './plan-withdrawals.ts';
import type { SiteOptions } from './site-options.ts';
import { type Published, publishSite } from './publish-site.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { readWithdrawals } from '../../adapters/publication/withdrawal-records.ts';
import { storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { storedIn } from './stored-days.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { openNewestDays } from '../../adapters/snapshot/open-newest-days.ts';
import type { OnBroken } from '../../adapters/snapshot/on-broken.ts';

/** What a site was built from. */
export interface BuiltDays extends Published {
  newest: string;
  /** Whether its days are samples, invented for demonstration. */
  sample: boolean;
}

/** The options of building the newest days. */
export interface NewestDaysBuild extends SiteOptions {
  /** Maximum number of days. */
  most: number;
  /** What to do with a day that cannot be read. */
  onBroken: OnBroken;
}

/**
 * Brings the site up to date with the newest days that have a snapshot in the project, or else with the sample.
 * @throws InputError when there is no snapshot, or one cannot be verified and `onBroken` does not skip it
 */
export async function buildNewestDays(options: NewestDaysBuild): Promise<BuiltDays> {
  const folder = join(options.project, 'content/snapshots');
  const withdrawals = await readWithdrawals(options.project);
  const except = daysWithdrawn(withdrawals);
  const newest = await openNewestDays(folder, { ...options, except });
  if (newest.length === 0) {
    const remedy = 'restore the bundled sample with "git checkout content"';
    const other = except.length > 0 ? ` but of days that are withdrawn (${except.join(', ')})` : '';
    throw new InputError(folder, `it holds no readable snapshot${other}`, remedy);
  }
  const given = [...(await olderDays(newest, withdrawals, options)), ...newest.map(storedDay)];
  const published = await publishSite(given, { ...options, choice: { all: false } });
  const newestDay = newest.at(-1)?.manifest.day ?? '';
  return {
    ...published,
    newest: newestDay,
    sample: newest.every(({ manifest }) => manifest.sample ?? false),
  };
}

/** The days beyond the newest that are made anew because of what was withdrawn, or since whole texts are not kept longer. */
async function olderDays(
  newest: readonly Snapshot[],
  withdrawals: readonly Withdrawal[],
  { project, onBroken, settings }: NewestDaysBuild,
): Promise<StoredDay[]> {
  const days = new Set(newest.map(({ manifest }) => manifest.day));
  const isSample = newest.every(({ manifest }) => manifest.sample ?? false);
  const published = await readPublishedDays(join(project, 'dist'));
  const { whole } = await storedSnapshots(join(project, 'content/snapshots'));
  const from = keptFrom([...published.keys(), ...days], settings.retention);
  const older: StoredDay[] = [];
  const overdue: StoredDay[] = [];
  for (const each of whole) {
    const { day, sample = false } = each.manifest;
    if (sample === isSample && published.has(day) && !days.has(day))
      older.push(await storedIn(each, onBroken));
  }
  for (const each of older) {
    const record = published.get(each.manifest.day)?.record;
    if (record && isOverdue(record, from)) overdue.push(each);
  }
  return [...new Set([...overdue, ...outstandingDays(older, published, withdrawals)])];
}
