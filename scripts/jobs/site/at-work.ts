import { join } from 'node:path';
import { checkBuildMoves } from '../../adapters/disk/check-moves.ts';
import { sweepTemporary } from '../../adapters/disk/temporary-folder.ts';
import { whileClaimed } from '../../adapters/disk/while-claimed.ts';
import { checkSiteLink } from '../../adapters/site/check-site-link.ts';
import { WORK_FOLDER } from '../../adapters/work-folder.ts';
import { sweepBuilds } from '../../adapters/site/sweep-builds.ts';
import { sweepSnapshots } from '../../adapters/snapshot/sweep-snapshots.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** The file that is claimed by the process that changes the site. */
const AT_WORK = 'at-work';

/**
 * Runs an action that changes a site, while no other may; first clears up after those that were killed, and says so.
 * @param place the folder of the site: that of the project, or of a shard
 * @throws InputError when another process changes the site, its folder is a link to something else, or what is built could not
 *   be moved there in one step
 */
export async function atWork<T>(
  place: string,
  onStep: ((step: string) => void) | undefined,
  action: () => Promise<T>,
): Promise<T> {
  const taken = new InputError(
    place,
    'another command is building its site',
    'wait until that has ended, and run this one again',
  );
  return whileClaimed(join(place, WORK_FOLDER, AT_WORK), taken, async () => {
    await checkBuildMoves(place);
    const done = [
      ...(await sweepBuilds(place)),
      ...(await sweepSnapshots(join(place, 'content/snapshots'))),
      ...(await sweepTemporary()),
    ];
    for (const each of done) onStep?.(each);
    // After what was interrupted is finished, which may have begun a site there.
    await checkSiteLink(place);
    return action();
  });
}
