import type { Day } from '../../../src/schemas/day.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { OnBroken } from './on-broken.ts';
import { openSnapshots } from './open-snapshot.ts';
import { storedSnapshots } from './stored-snapshots.ts';

/** Which days to open. */
export interface NewestDaysOptions {
  /** Maximum number of days. */
  most: number;
  onBroken: OnBroken;
  /** Days to ignore: one that is about to be made again, or those that are withdrawn. */
  except?: readonly Day[];
}

/**
 * Opens the newest days of a folder of snapshots, from the oldest to the newest; the newest sample when there is
 * nothing else; none in an empty folder. A day that cannot be read does not count towards the maximum.
 * @throws InputError when one cannot be read, and `onBroken` does not skip it
 */
export async function openNewestDays(
  folder: string,
  { most, onBroken, except = [] }: NewestDaysOptions,
): Promise<Snapshot[]> {
  const { whole, broken } = await storedSnapshots(folder);
  const days = [
    ...whole.map(({ folder, manifest: { day, sample = false } }) => ({ folder, day, sample })),
    // An unreadable day counts as real: the sample must not be shown in its place.
    ...broken.map(({ folder, name }) => ({ folder, day: name, sample: false })),
  ]
    .filter(({ day }) => !except.includes(day))
    .sort((a, b) => (a.day > b.day ? -1 : 1));
  const open = (sample: boolean, most: number) =>
    openSnapshots(
      days.filter((each) => each.sample === sample).map(({ folder }) => folder),
      { most, onBroken },
    );
  const real = await open(false, most);
  return real.length > 0 ? real : open(true, 1);
}
