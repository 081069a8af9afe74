import type { Day } from '../../../src/schemas/day.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { OnBroken } from './on-broken.ts';
import { openSnapshots } from './open-snapshot.ts';
import { storedSnapshots } from './stored-snapshots.ts';

/** Which days are opened. */
export interface NewestDaysOptions {
  /** How many days at most. */
  most: number;
  onBroken: OnBroken;
  /** A day that is about to be made anew: how it is now does not matter. */
  except?: Day;
}

/**
 * The newest days of a folder of snapshots, from the oldest to the newest; the newest sample where there is no other;
 * none where there is nothing. A day that cannot be read is met in its turn, and takes no place of the others.
 * @throws InputError when one cannot be read, unless `onBroken` lets it be
 */
export async function openNewestDays(
  folder: string,
  { most, onBroken, except }: NewestDaysOptions,
): Promise<Snapshot[]> {
  const { whole, broken } = await storedSnapshots(folder);
  const days = [
    ...whole.map(({ folder, manifest: { day, sample = false } }) => ({ folder, day, sample })),
    // Whoever cannot tell what it is counts as real: the sample must not stand for it.
    ...broken.map(({ folder, name }) => ({ folder, day: name, sample: false })),
  ]
    .filter(({ day }) => day !== except)
    .sort((a, b) => (a.day > b.day ? -1 : 1));
  const open = (sample: boolean, most: number) =>
    openSnapshots(
      days.filter((each) => each.sample === sample).map(({ folder }) => folder),
      { most, onBroken },
    );
  const real = await open(false, most);
  return real.length > 0 ? real : open(true, 1);
}
