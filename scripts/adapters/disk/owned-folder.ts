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
 * Runs an action in a folder made for it, claimed meanwhile by its `OWNER`, and removes the folder in any case. One that
 * is there but not claimed was left by a process that was killed.
 */
export async function withOwnedFolder<T>(folder: string, action: () => Promise<T>): Promise<T> {
  let owner: Claim | undefined;
  try {
    owner = await claim(join(folder, OWNER));
    return await action();
  } finally {
    await owner?.release();
    await rm(folder, { recursive: true, force: true });
  }
}
