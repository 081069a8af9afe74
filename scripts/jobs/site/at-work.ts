import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claim } from '../../adapters/disk/claim.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { WORK_FOLDER } from '../../adapters/site/staging.ts';
import { sweepBuilds } from '../../adapters/site/sweep-builds.ts';
import { sweepSnapshots } from '../../adapters/snapshot/sweep-snapshots.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** The file that is claimed by the process that changes the site. */
const AT_WORK = 'at-work';

/**
 * Runs an action that changes a site, while no other may; first clears up after those that were killed, and says so.
 * @param place the folder of the site: that of the project, or of a shard
 * @throws InputError when another process changes the site
 */
export async function atWork<T>(
  place: string,
  onStep: ((step: string) => void) | undefined,
  action: () => Promise<T>,
): Promise<T> {
  const folder = join(place, WORK_FOLDER);
  await onDisk(folder, () => mkdir(folder, { recursive: true }));
  const claimed = await claim(join(folder, AT_WORK));
  if (!claimed)
    throw new InputError(
      place,
      'another command is building its site',
      'wait until that has ended, and run this one again',
    );
  try {
    const done = [...(await sweepBuilds(place)), ...(await sweepSnapshots(join(place, 'content/snapshots')))];
    for (const each of done) onStep?.(each);
    return await action();
  } finally {
    await claimed.release();
  }
}
