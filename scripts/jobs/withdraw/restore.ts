import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { Restoration, Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { readRestorations, writeRestoration } from '../../adapters/publication/restoration-records.ts';
import { readWithdrawals, removeWithdrawal } from '../../adapters/publication/withdrawal-records.ts';
import { openSnapshot } from '../../adapters/snapshot/open-snapshot.ts';
import { type StoredSnapshot, storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { atWork } from '../site/at-work.ts';
import { checkRights, MENDING } from '../site/check-mixture.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { WithdrawalRequest } from './find-withdrawn.ts';

/** What came of a request to undo a withdrawal. */
export interface Restored {
  record: Restoration;
  /** Whether it was taken back now; otherwise it had been. */
  isNew: boolean;
  /** How many days that have a snapshot are as new as its own: so many have to be read for that day to be among them. */
  newest: number;
}

/**
 * Takes the withdrawal of an article, a story or a day back, while no other command changes the site: its record goes, and
 * another says that it was there. Builds act on records, so the site is to be built next; what the snapshots have of it is then
 * published again.
 * @throws InputError when nothing was withdrawn at the address, a snapshot is missing that has what is to come back, or another
 * command changes the site
 */
export const recordRestoration = (
  wanted: Omit<WithdrawalRequest, 'slug'>,
  options: Pick<SiteOptions, 'project' | 'digest' | 'onStep'>,
): Promise<Restored> => atWork(options.project, options.onStep, () => recordAlone(wanted, options));

async function recordAlone(
  { kind, day, page, reason, at }: Omit<WithdrawalRequest, 'slug'>,
  options: Pick<SiteOptions, 'project' | 'digest'>,
): Promise<Restored> {
  const { project } = options;
  const published = await readPublishedDays(join(project, 'dist'));
  checkRights([...published.values()], options.digest, MENDING);
  const { whole } = await storedSnapshots(join(project, 'content/snapshots'));
  const newest = whole.filter(({ manifest }) => manifest.day >= day).length;
  const withdrawals = await readWithdrawals(project);
  const withdrawal = withdrawals.find((each) => each.page === page);
  if (!withdrawal) {
    const known = (await readRestorations(project)).find((each) => each.page === page);
    if (known) return { record: known, isNew: false, newest };
    throw notWithdrawn(page, withdrawals);
  }
  await checkSnapshots(withdrawal, whole, new Set(published.keys()));
  const withdrawn = { at: withdrawal.at, reason: withdrawal.reason };
  const record: Restoration = { formatVersion: 1, kind, day, page, reason, at, withdrawn };
  // First: a run that is killed between the two is done again, and until then it is withdrawn.
  await writeRestoration(project, record);
  await removeWithdrawal(project, withdrawal);
  return { record, isNew: true, newest };
}

function notWithdrawn(page: string, withdrawals: readonly Withdrawal[]): InputError {
  const other = withdrawals.find(({ addresses }) => addresses.includes(page));
  return other
    ? new InputError(
        page,
        `it went with ${other.page}`,
        `restore that: npm run withdraw -- --restore ${other.page}`,
      )
    : new InputError(
        page,
        'nothing was withdrawn at this address',
        'npm run withdraw -- --list shows what was',
      );
}

/** @throws InputError when a day that changes cannot be made anew, or its snapshot has no longer what was withdrawn */
async function checkSnapshots(
  withdrawal: Withdrawal,
  stored: readonly StoredSnapshot[],
  published: ReadonlySet<Day>,
): Promise<void> {
  const own = stored.find(({ manifest }) => manifest.day === withdrawal.day);
  const missing = own
    ? withdrawal.days.find(
        (day) => published.has(day) && !stored.some(({ manifest }) => manifest.day === day),
      )
    : withdrawal.day;
  if (!own || missing !== undefined)
    throw new InputError(
      `content/snapshots/${missing ?? withdrawal.day}`,
      `the day has to be rebuilt with ${withdrawal.page}, and its snapshot is not there`,
      'restore the snapshot, then run the same command again',
    );
  const { articles } = await openSnapshot(own.folder);
  const ids = new Set(articles.map(({ id }) => id));
  const isThere = withdrawal.kind === 'day' || withdrawal.ids.some((id) => ids.has(id));
  if (!isThere)
    throw new InputError(
      own.folder,
      `it has nothing any more of what was withdrawn at ${withdrawal.page}`,
      'restore the snapshot as it was, then run the same command again',
    );
}
