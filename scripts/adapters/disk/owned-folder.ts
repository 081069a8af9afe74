import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Claim, claim, isClaimed } from './claim.ts';
import { onDisk } from './disk-error.ts';
import { isNameBeside } from './beside-claim.ts';
import { listIfThere, statIfThere } from './if-there.ts';

/** The file in a folder of work in progress that is claimed by the process whose it is. */
export const OWNER = 'owner';

/** Whether a name in such a folder is that of its claim, or of a part of it. */
export const isOfOwner = (name: string): boolean => name === OWNER || name.startsWith(`${OWNER}-`);

/**
 * Says that what an action began can be neither finished nor undone just now, because of its cause: all that it has moved
 * is in its folder, where the sweep of a later command finds it.
 */
export class NotUndone extends Error {}

/**
 * Makes a folder whose name begins like this, runs an action in it, claimed meanwhile by its `OWNER`, and removes it, unless
 * the action throws `NotUndone`. One that is there but not claimed was left so, or by a process that was killed.
 * @throws what the action throws; of `NotUndone`, its cause. Where the folder cannot be removed either, that is a cause of it
 */
export async function withOwnedFolder<T>(prefix: string, action: (folder: string) => Promise<T>): Promise<T> {
  const { folder, owner } = await makeOwned(prefix);
  const end = async (error?: unknown): Promise<void> => {
    const isKept = error instanceof NotUndone;
    try {
      if (!isKept) await empty(folder);
    } finally {
      await owner.release();
    }
    if (!isKept) await rm(folder, REMOVED);
  };
  try {
    return await thenEnd(() => action(folder), end);
  } catch (error) {
    throw error instanceof NotUndone ? error.cause : error;
  }
}

/**
 * Runs an action, and what ends it, well or not.
 * @throws what the action throws, and where what ends it fails too, that as its cause; otherwise what that throws
 */
async function thenEnd<T>(action: () => Promise<T>, end: (error?: unknown) => Promise<void>): Promise<T> {
  let result: T;
  try {
    result = await action();
  } catch (error) {
    await end(error).catch((failure: unknown) => addCause(error, failure));
    throw error;
  }
  await end();
  return result;
}

/**
 * Notes at an error, after its own causes, that its folder could not be cleared. In words: by its code, the other failure would
 * be taken for what the error itself comes from.
 */
function addCause(error: unknown, failure: unknown): void {
  let last = error instanceof NotUndone ? error.cause : error;
  while (last instanceof Error && last.cause instanceof Error) last = last.cause;
  if (last instanceof Error) last.cause ??= new Error(`its folder could not be cleared: ${String(failure)}`);
}

/** How a folder is removed in which a sweep of another process may put its claim meanwhile. */
const REMOVED = { recursive: true, force: true, maxRetries: 3 };

/** Removes all from a folder but its claim: by that a later sweep knows whose it is where this process is killed meanwhile. */
async function empty(folder: string): Promise<void> {
  for (const name of (await listIfThere(folder)) ?? [])
    if (name !== OWNER && !isNameBeside(OWNER, name)) await rm(join(folder, name), REMOVED);
}

/** Makes and claims a folder. A sweep of another process may come between the two and take it for a killed one's. */
async function makeOwned(prefix: string): Promise<{ folder: string; owner: Claim }> {
  for (;;) {
    const folder = await onDisk(prefix, () => mkdtemp(prefix));
    try {
      const owner = await claim(join(folder, OWNER));
      if (owner) return { folder, owner };
    } catch (error) {
      if (!(await statIfThere(folder))) continue;
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }
}

/**
 * Runs an action on a folder of work whose process is gone, which no other takes up meanwhile, and removes the folder.
 * @returns what the action gives; undefined where the process is still running, or the folder is gone by now
 */
export async function ifAbandoned<T>(folder: string, action: () => Promise<T>): Promise<T | undefined> {
  const path = join(folder, OWNER);
  // Where it is so, there is no need to write anything.
  if (await isClaimed(path)) return undefined;
  const owner = await claimIn(folder, path);
  if (!owner) return undefined;
  const work = async (): Promise<T> => {
    const result = await action();
    await empty(folder);
    await rm(folder, REMOVED);
    return result;
  };
  return thenEnd(work, () => owner.release());
}

async function claimIn(folder: string, path: string): Promise<Claim | undefined> {
  try {
    return await claim(path);
  } catch (error) {
    if (await statIfThere(folder)) throw error;
    return undefined;
  }
}

/** Undoes what was begun, because of an error. @throws `NotUndone` with that error as its cause where it cannot */
export async function undoBecause(error: unknown, undo: () => Promise<void>): Promise<void> {
  await undo().catch((failure: unknown) => {
    throw new NotUndone(`it could not be undone: ${String(failure)}`, { cause: error });
  });
}
