import { mkdir } from 'node:fs/promises';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { removeWithdrawn, writeWithdrawn } from '../../adapters/publication/withdrawn-files.ts';
import { withStaging } from '../../adapters/site/staging.ts';
import { atWork } from './at-work.ts';
import { addDays, type AddingDays } from './add-days.ts';
import { ofOneKind } from './check-mixture.ts';
import { dropDays } from './clear-withdrawn.ts';
import { checkOutstanding } from './outstanding-days.ts';
import { notWithdrawn, planWithdrawals } from './plan-withdrawals.ts';
import { makerOf } from './plan-days.ts';
import { keptFrom } from './retention.ts';
import type { StoredDay } from './stored-day.ts';
import { staleDays, type Published } from './publish-site.ts';
import { projectPlace, shardPlace } from './site-place.ts';
import type { StandingSite } from './standing-site.ts';

/**
 * Makes the chosen days in a folder of their own, beside the site that they are to be joined with: their pages and their
 * Markdown, but nothing that lists days. What an earlier run made there stays, so it goes on where that was killed.
 * @throws InputError when the site has days that must not stay beside them, or another process makes the same shard
 */
export const buildShard = (
  folder: string,
  given: readonly StoredDay[],
  options: AddingDays,
): Promise<Published> => atWork(folder, options.onStep, () => updateShard(folder, given, options));

async function updateShard(
  folder: string,
  given: readonly StoredDay[],
  options: AddingDays,
): Promise<Published> {
  const { project } = options;
  const [place, whole] = [shardPlace(folder), projectPlace(project)];
  const maker = await makerOf(options);
  await onDisk(place.dist, () => mkdir(place.dist, { recursive: true }));
  const { stored, withdrawals, withdrawn } = await planWithdrawals(project, given);
  await dropDays(place, withdrawals, withdrawn);
  const made = await readPublishedDays(place.dist);
  const standing = new Map([...(await readPublishedDays(whole.dist)), ...made]);
  const days = notWithdrawn(ofOneKind(standing, stored), withdrawn);
  checkOutstanding(days, withdrawals, stored);
  return withStaging(project, async ({ root: work }) => {
    const all = [...days.keys(), ...stored.map(({ manifest }) => manifest.day)];
    const site: StandingSite = {
      ...{ places: [place, whole], days, maker, withdrawals, withdrawn },
      ...{ keptFrom: keptFrom(all, options.settings.retention), work },
    };
    const rendered = await addDays(stored, site, options);
    const sealed = given.flatMap((each) => each.sealed ?? []);
    await onDisk(place.dist, () => listSealed(place.dist, sealed));
    return {
      rendered: rendered.sort(),
      days: new Set([...made.keys(), ...rendered]).size,
      stale: staleDays(site),
    };
  });
}

/** Lists in a shard what public snapshots withdraw, which whoever joins it has no other way to know. */
const listSealed = (dist: string, sealed: readonly Withdrawal[]): Promise<void> =>
  sealed.length > 0 ? writeWithdrawn(dist, sealed) : removeWithdrawn(dist);
