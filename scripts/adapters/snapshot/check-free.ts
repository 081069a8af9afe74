import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { MANIFEST } from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import { checkReplaceable, listSnapshot, type PutOptions } from './put-directory.ts';
import { sweepSnapshots } from './sweep-snapshots.ts';

/** How a folder is checked. */
export interface CheckOptions extends PutOptions {
  /** Whether what is to be written is invented. */
  sample?: boolean | undefined;
  /** Called with what a killed process left beside the folder, and what became of it. */
  onStep?: ((step: string) => void) | undefined;
}

/**
 * Checks, before any work, that a snapshot may be written into a folder; first clears up after processes that were killed
 * while they wrote one there.
 * @throws InputError when it holds something else, a snapshot that may not be replaced, or a real day where a sample is to
 *   be written, which would end the chain of the days and its corrections
 */
export async function checkFree(
  dir: string,
  { replace = false, sample = false, onStep }: CheckOptions,
): Promise<void> {
  for (const each of await sweepSnapshots(dirname(resolve(dir)))) onStep?.(each);
  const present = await listSnapshot(dir);
  checkReplaceable(dir, present, replace);
  if (sample && present?.includes(MANIFEST) && !(await isSample(dir))) {
    throw new InputError(
      dir,
      'the day is a real one, and a sample would end its chain',
      'write the sample to another folder',
    );
  }
}

/** Whether a snapshot is invented; one that cannot be read counts as real. */
async function isSample(dir: string): Promise<boolean> {
  const path = join(dir, MANIFEST);
  const bytes = await onDisk(path, () => readFile(path));
  try {
    return parseManifest(bytes, path).sample ?? false;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
