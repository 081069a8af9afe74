import { join } from 'node:path';
import type { OnBroken } from '../../adapters/snapshot/on-broken.ts';
import { openSnapshots } from '../../adapters/snapshot/open-snapshot.ts';
import { type StoredSnapshot, storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { WITHDRAWALS } from '../../pipeline/snapshot/snapshot-files.ts';
import type { StoredDay } from './stored-day.ts';

/**
 * The days that have a snapshot in a project, from the oldest to the newest; the newest sample when there is no real day. Only
 * their manifests are read, and public ones that say what was withdrawn.
 * @throws InputError when there is none, or a manifest cannot be read and `onBroken` does not skip it
 */
export async function storedDays(project: string, onBroken: OnBroken): Promise<StoredDay[]> {
  const snapshots = join(project, 'content/snapshots');
  const { whole, broken } = await storedSnapshots(snapshots);
  for (const { folder, failure } of broken) onBroken(folder, failure);
  const real = whole.filter(({ manifest }) => manifest.sample !== true);
  // A day that cannot be read counts as real: the sample must not be shown in its place.
  const chosen = real.length > 0 || broken.length > 0 ? real : whole.slice(-1);
  if (chosen.length === 0)
    throw new InputError(snapshots, 'it holds no readable snapshot', 'put the days to build there');
  const days: StoredDay[] = [];
  for (const stored of chosen) days.push(await storedIn(stored, onBroken));
  return days;
}

/** A stored snapshot that is read when its turn comes, or now if it says what was withdrawn. */
export async function storedIn({ folder, manifest }: StoredSnapshot, onBroken: OnBroken): Promise<StoredDay> {
  const open = async () => (await openSnapshots([folder], { onBroken }))[0];
  return { manifest, open, sealed: manifest.files[WITHDRAWALS] && (await open())?.withdrawals };
}
