import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Claim, claim } from './claim.ts';

/** The file in a folder of work in progress that is claimed by the process whose it is. */
export const OWNER = 'owner';

/** Whether nothing is in such a folder but a claim that is being made: it may just have been made itself. */
export function isJustMade(names: readonly string[]): boolean {
  return names.every(isBesideOwner);
}

/** Whether a name in such a folder is that of its owner, or of what belongs to the claim. */
export function isOfOwner(name: string): boolean {
  return name === OWNER || isBesideOwner(name);
}

const isBesideOwner = (name: string): boolean => name.startsWith(`${OWNER}-`);

/**
 * Says that what an action began can be neither finished nor undone just now, because of its cause: all that it has moved
 * is in its folder, where the sweep of a later command finds it.
 */
export class NotUndone extends Error {}

/**
 * Runs an action in a folder made for it, claimed meanwhile by its `OWNER`, and removes the folder, unless the action throws
 * `NotUndone`. One that is there but not claimed was left so, or by a process that was killed.
 * @throws what the action throws; of `NotUndone`, its cause
 */
export async function withOwnedFolder<T>(folder: string, action: () => Promise<T>): Promise<T> {
  let owner: Claim | undefined;
  let isKept = false;
  try {
    owner = await claim(join(folder, OWNER));
    return await action();
  } catch (error) {
    if (!(error instanceof NotUndone)) throw error;
    isKept = true;
    throw error.cause;
  } finally {
    await owner?.release();
    if (!isKept) await rm(folder, { recursive: true, force: true });
  }
}

/** Undoes what was begun, because of an error. @throws `NotUndone` with that error as its cause where it cannot */
export async function undoBecause(error: unknown, undo: () => Promise<void>): Promise<void> {
  await undo().catch((failure: unknown) => {
    throw new NotUndone(`it could not be undone: ${String(failure)}`, { cause: error });
  });
}
