import { join } from 'node:path';
import { InputError } from '../pipeline/input-error.ts';
import { storedSnapshots } from './snapshot/stored-snapshots.ts';
import { rebuildSite, type RebuildOptions } from './rebuild-site.ts';
import { openSnapshots } from './snapshot/open-snapshots.ts';

/** The days that a site was built of. */
export interface BuiltDays {
  /** From the oldest to the newest. */
  days: string[];
  /** Whether they are invented for demonstration. */
  sample: boolean;
}

/**
 * Builds the site of the newest days that have a snapshot in the project; of the sample when there is no other.
 * @param most how many days at most
 * @throws InputError when there is no snapshot at all, or one cannot be verified
 */
export async function buildNewestDays(most: number, options: RebuildOptions): Promise<BuiltDays> {
  const folder = join(options.project, 'content/snapshots');
  const stored = await storedSnapshots(folder);
  const real = stored.filter(({ manifest }) => !manifest.sample);
  const newest = real.length > 0 ? real.slice(-most) : stored.slice(-1);
  if (newest.length === 0) {
    const remedy = 'restore the bundled sample with "git checkout content"';
    throw new InputError(folder, 'no snapshot is there', remedy);
  }
  await rebuildSite(await openSnapshots(newest.map((each) => each.folder)), options);
  return { days: newest.map(({ manifest }) => manifest.day), sample: real.length === 0 };
}
