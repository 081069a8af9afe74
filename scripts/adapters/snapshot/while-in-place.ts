import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isClaimed } from '../disk/claim.ts';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, statIfThere } from '../disk/if-there.ts';
import { leadsTo } from '../disk/leads-to.ts';
import { OWNER } from '../disk/owned-folder.ts';
import { ASIDE, HIDDEN } from './work-names.ts';

/** How long and how often another command is waited for that has a snapshot in its hands: it needs some milliseconds. */
const WAIT = 20;
const MAX_WAITS = 500;

/**
 * Reads a snapshot's folder, which another command may replace meanwhile: it is then away for a moment, or is another by the
 * time that its last file is read. Either is waited for, and reading begins anew.
 * @throws what the action throws where the folder stays what it is; InputError where it stays away in another's hands
 */
export async function whileInPlace<T>(dir: string, action: () => Promise<T>): Promise<T> {
  for (let waits = 0; ;) {
    const before = await identityOf(dir);
    try {
      return await action();
    } catch (error) {
      const hands = before === undefined ? await handsOn(dir) : undefined;
      // Looked at last: the other command may just have ended.
      if ((await identityOf(dir)) !== before) continue;
      if (hands === undefined) throw error;
      if (hands === 'killed') throw leftAside(dir);
      if (++waits > MAX_WAITS) throw stillAside(dir);
      await pause(WAIT);
    }
  }
}

/**
 * Checks that a snapshot which is not there is not just away.
 * @throws InputError where another command has moved it aside to put another in its place
 */
export async function checkInPlace(dir: string): Promise<void> {
  if ((await handsOn(dir)) === 'running') throw stillAside(dir);
}

/** The snapshots of a folder that are moved aside at this moment, by the names that they had and will have again. */
export async function inHands(folder: string, names: readonly string[]): Promise<string[]> {
  const targets = names.flatMap((name) => HIDDEN.exec(name)?.[1] ?? []);
  const away = [...new Set(targets)].filter((name) => !names.includes(name));
  const found: string[] = [];
  for (const name of away) {
    const isThere = (await statIfThere(join(folder, name))) !== undefined;
    if (isThere || (await handsOn(join(folder, name))) === 'running') found.push(name);
  }
  return found;
}

/** What tells a folder from another in its place; undefined where there is none. */
async function identityOf(dir: string): Promise<string | undefined> {
  const found = await statIfThere(dir);
  return found && `${found.dev} ${found.ino}`;
}

/** Who has moved a snapshot aside to put another in its place: a command that runs, or one that was killed. */
async function handsOn(dir: string): Promise<'running' | 'killed' | undefined> {
  // Behind a link it is moved aside, and written anew, where that leads.
  const target = await onDisk(dir, () => leadsTo(dir));
  const [parent, name] = [dirname(target), basename(target)];
  let hands: 'killed' | undefined;
  for (const each of (await listIfThere(parent)) ?? []) {
    const work = join(parent, each);
    if (HIDDEN.exec(each)?.[1] !== name || !(await statIfThere(join(work, ASIDE)))) continue;
    if (await isClaimed(join(work, OWNER))) return 'running';
    hands = 'killed';
  }
  return hands;
}

const stillAside = (dir: string): InputError =>
  new InputError(
    dir,
    'another command is putting a new snapshot in its place',
    'wait until that has ended, and run this one again',
  );

const leftAside = (dir: string): InputError =>
  new InputError(
    dir,
    'a command that was putting a new snapshot in its place was interrupted',
    'run that one again, or "npm run digest": each first finishes or undoes what was begun',
  );
