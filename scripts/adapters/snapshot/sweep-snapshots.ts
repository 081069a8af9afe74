import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { daySchema } from '../../../src/schemas/day.ts';
import { isOfTheDisk } from '../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, readIfThere, statIfThere } from '../disk/if-there.ts';
import { ifAbandoned, isBare, isOfOwner } from '../disk/owned-folder.ts';
import { isMadeFrom } from './put-directory.ts';
import { readDirectory } from './read-directory.ts';
import { ASIDE, FRESH, HIDDEN, MADE_FROM } from './work-names.ts';

/**
 * Clears up after processes that were killed while they wrote a snapshot into a folder of snapshots: one that was moved aside
 * for a new one makes place for it, if that is whole and was made from it, and else comes back; unfinished ones are removed.
 * Those of running processes stay.
 * @returns what was done, a sentence each; none where none was killed
 */
export async function sweepSnapshots(folder: string): Promise<string[]> {
  const done: string[] = [];
  for (const name of ((await listIfThere(folder)) ?? []).sort()) {
    const target = HIDDEN.exec(name)?.[1];
    const work = join(folder, name);
    if (target === undefined || !isOfOurs((await listIfThere(work)) ?? [], target)) continue;
    const finished = await onDisk(work, () => ifAbandoned(work, () => finish(work, join(folder, target))));
    if (finished !== undefined) done.push(`writing the snapshot ${target} was interrupted: ${finished}`);
  }
  return done;
}

/** Whether a folder holds what `putDirectory` puts there, and nothing else. An empty one is known by its day alone. */
function isOfOurs(names: readonly string[], target: string): boolean {
  if (names.length === 0) return daySchema.safeParse(target).success;
  return isBare(names) || names.every((name) => [FRESH, ASIDE, MADE_FROM].includes(name) || isOfOwner(name));
}

/** Puts the new snapshot in its place, or the old one back, where that was moved aside; says what was done. */
async function finish(work: string, target: string): Promise<string> {
  const isBetween = (await statIfThere(join(work, ASIDE))) && !(await statIfThere(target));
  if (!isBetween) return 'removed what was unfinished';
  const isGood = await mayTakeItsPlace(work, target);
  await rename(join(work, isGood ? FRESH : ASIDE), target);
  return isGood ? 'put the new one in place' : 'put the old one back, which the new one may not replace';
}

/** Whether the new snapshot is whole, and made from the old one if it was made from one. */
async function mayTakeItsPlace(work: string, target: string): Promise<boolean> {
  const fresh = join(work, FRESH);
  if (!(await statIfThere(fresh))) return false;
  const madeFrom = await readIfThere(join(work, MADE_FROM));
  try {
    parseSnapshot(await readDirectory(fresh), fresh);
    return !madeFrom || (await isMadeFrom(join(work, ASIDE), madeFrom.toString('utf8'), target));
  } catch (error) {
    if (!(error instanceof InputError) || isOfTheDisk(error)) throw error;
    return false;
  }
}
