import { dirname, resolve } from 'node:path';
import { checkReplaceable, listSnapshot, type PutOptions } from './put-directory.ts';
import { sweepSnapshots } from './sweep-snapshots.ts';

/** How a folder is checked. */
export interface CheckOptions extends PutOptions {
  /** Is told what a killed process left beside the folder, and what became of it. */
  onStep?: ((step: string) => void) | undefined;
}

/**
 * Checks, before any work, that a snapshot may be written into a folder; first clears up after processes that were killed
 * while they wrote one there.
 * @throws InputError when it holds something else, or a snapshot that may not be replaced
 */
export async function checkFree(dir: string, { replace = false, onStep }: CheckOptions): Promise<void> {
  for (const each of await sweepSnapshots(dirname(resolve(dir)))) onStep?.(each);
  checkReplaceable(dir, await listSnapshot(dir), replace);
}
