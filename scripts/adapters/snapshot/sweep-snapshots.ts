import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isOfTheDisk } from '../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, listIfThere, readIfThere, statIfThere } from '../disk/if-there.ts';
import { leadsTo } from '../disk/leads-to.ts';
import { ifAbandoned } from '../disk/owned-folder.ts';
import { isMadeFrom } from './put-directory.ts';
import { readDirectory } from './read-directory.ts';
import { ASIDE, FRESH, HIDDEN, MADE_FROM } from './work-names.ts';
import { whoseWork } from './whose-work.ts';

/**
 * Clears up after processes that were killed while they wrote a snapshot into a folder of snapshots, or where a link in it leads:
 * one that was moved aside for a new one makes place for it, if that is whole and was made from it, and else comes back;
 * unfinished ones are removed. Those of running processes stay, and what may be somebody else's.
 * @returns what was done or left, a sentence each; none where none was killed
 */
export async function sweepSnapshots(folder: string): Promise<string[]> {
  const done = await sweepFolder(folder, () => true);
  for (const [parent, names] of await linkedFrom(folder))
    done.push(...(await sweepFolder(parent, (name) => names.has(name))));
  return done;
}

/** Clears up in one folder beside the snapshots of these names. */
async function sweepFolder(folder: string, isWanted: (target: string) => boolean): Promise<string[]> {
  const done: string[] = [];
  for (const name of ((await listIfThere(folder)) ?? []).sort()) {
    const target = HIDDEN.exec(name)?.[1];
    if (target === undefined || !isWanted(target)) continue;
    const work = join(folder, name);
    const whose = await whoseWork(work, target);
    if (whose === 'unclear') done.push(unclear(work));
    if (whose !== 'ours') continue;
    const finished = await onDisk(work, () => ifAbandoned(work, () => finish(work, join(folder, target))));
    if (finished !== undefined) done.push(`writing the snapshot ${target} was interrupted: ${finished}`);
  }
  return done;
}

const unclear = (work: string): string =>
  `left ${work}: an interrupted command may have made it, but nothing in it shows that; remove it if it is none of yours`;

/** Where the links in a folder lead to: names by their folder. A snapshot behind one is written beside its real place. */
async function linkedFrom(folder: string): Promise<Map<string, Set<string>>> {
  const entries = await onDisk(folder, () => ifThere(readdir(folder, { withFileTypes: true })));
  const links = (entries ?? []).filter((entry) => entry.isSymbolicLink() && !entry.name.startsWith('.'));
  const found = new Map<string, Set<string>>();
  const own = links.length > 0 ? await onDisk(folder, () => leadsTo(folder)) : folder;
  for (const { name } of links) {
    const target = await ifReached(leadsTo(join(folder, name)));
    if (target === undefined || dirname(target) === own) continue;
    const isOpen = (await ifReached(readdir(dirname(target)))) !== undefined;
    if (isOpen) found.set(dirname(target), (found.get(dirname(target)) ?? new Set()).add(basename(target)));
  }
  return found;
}

/** Why a link leads nowhere, or where this program writes nothing: in a circle, through a file, to what is gone or others' own. */
const NOT_REACHED = ['ELOOP', 'ENOTDIR', 'ENOENT', 'EACCES', 'EPERM'];

async function ifReached<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action;
  } catch (error) {
    if (NOT_REACHED.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
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
