import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { readWithdrawals } from '../../adapters/publication/withdrawal-records.ts';
import { storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { daysWithdrawn } from './plan-withdrawals.ts';
import { projectPlace } from './site-place.ts';

/**
 * Checks that the joined site has every day of which a snapshot lies in the project: a shard that was not given, or was
 * not made to its end, leaves its days out. Where no snapshots are, as on a machine that only joins, nothing can be said.
 * @throws InputError when a day is left out; the site stays as it was joined
 */
export async function checkNoDayLeftOut(project: string): Promise<void> {
  const { whole } = await storedSnapshots(join(project, 'content/snapshots'));
  const stored = whole.filter(({ manifest }) => manifest.sample !== true).map(({ manifest }) => manifest.day);
  const published = await readPublishedDays(projectPlace(project).dist);
  const withdrawn = daysWithdrawn(await readWithdrawals(project));
  const left: Day[] = stored.filter((day) => !published.has(day) && !withdrawn.includes(day));
  if (left.length === 0) return;
  throw new InputError(
    'dist',
    `it is joined, but lacks ${left.length} day(s) that have a snapshot: ${left.join(', ')}`,
    'join all shards, each built to its end with "npm run build -- --shard I/N"',
  );
}
