import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Claim, claim } from './claim.ts';

/** The file in a folder of work in progress that is claimed by the process whose it is. */
export const OWNER = 'owner';

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
