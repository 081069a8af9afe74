import { join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere } from '../disk/if-there.ts';
import { ifAbandoned } from '../disk/owned-folder.ts';
import { WORK_FOLDER } from '../work-folder.ts';
import { BUILD_PREFIX, finishMoves } from './staging.ts';

/**
 * Clears up after builds that were killed: what they had begun to put in place is put there, and their folders are removed.
 * Those of running builds stay.
 * @param place the folder that the builds belong to
 * @returns what was done, a sentence each; none where no build was killed
 */
export async function sweepBuilds(place: string): Promise<string[]> {
  const parent = join(place, WORK_FOLDER);
  const names = ((await listIfThere(parent)) ?? []).filter((name) => name.startsWith(BUILD_PREFIX));
  const done: string[] = [];
  for (const name of names.sort()) {
    const root = join(parent, name);
    const moved = await onDisk(root, () => ifAbandoned(root, () => finishMoves(root)));
    if (!moved) continue;
    const finished =
      moved.length > 0 ? `put in place what it had made: ${moved.join(', ')}` : 'removed its folder';
    done.push(`an earlier build was interrupted: ${finished}`);
  }
  return done;
}
