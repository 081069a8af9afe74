import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isClaimed } from '../disk/claim.ts';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, statIfThere } from '../disk/if-there.ts';
import { isJustMade, isOfOwner, OWNER } from '../disk/owned-folder.ts';
import { ASIDE, FRESH, HIDDEN } from './put-directory.ts';

/**
 * Clears up after processes that were killed while they wrote a snapshot into a folder of snapshots: one that was moved aside
 * for a new one makes place for it, and unfinished ones are removed. Those of running processes stay.
 * @returns what was done, a sentence each; none where none was killed
 */
export async function sweepSnapshots(folder: string): Promise<string[]> {
  const done: string[] = [];
  for (const name of ((await listIfThere(folder)) ?? []).sort()) {
    const target = HIDDEN.exec(name)?.[1];
    const work = join(folder, name);
    if (target === undefined || !(await isUnfinished(work)) || (await isClaimed(join(work, OWNER)))) continue;
    const isMoved = await onDisk(work, () => finishReplacing(work, join(folder, target)));
    await onDisk(work, () => rm(work, { recursive: true, force: true }));
    done.push(
      `writing the snapshot ${target} was interrupted: ${isMoved ? 'put the new one in place' : 'removed what was unfinished'}`,
    );
  }
  return done;
}

/** Whether a folder holds what `putDirectory` puts there, and nothing else, and has not just been made. */
async function isUnfinished(work: string): Promise<boolean> {
  const names = (await listIfThere(work)) ?? [];
  return !isJustMade(names) && names.every((name) => [FRESH, ASIDE].includes(name) || isOfOwner(name));
}

/**
 * Puts a snapshot in place whose forerunner was already moved aside: it was whole before that. Returns whether there was
 * one.
 */
async function finishReplacing(work: string, target: string): Promise<boolean> {
  const isBetween = (await statIfThere(join(work, ASIDE))) && !(await statIfThere(target));
  if (!isBetween) return false;
  await rename(join(work, FRESH), target);
  return true;
}
