import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { InputError } from '../../pipeline/outcome/input-error.ts';
import { claim } from './claim.ts';
import { onDisk } from './disk-error.ts';

/**
 * Runs an action while this process alone holds a path, whose folder is made where it is missing.
 * @param taken what is thrown where a process that is still running holds it
 * @throws InputError in that case, and as `claim`
 */
export async function whileClaimed<T>(path: string, taken: InputError, action: () => Promise<T>): Promise<T> {
  const folder = dirname(path);
  await onDisk(folder, () => mkdir(folder, { recursive: true }));
  const claimed = await claim(path);
  if (!claimed) throw taken;
  try {
    return await action();
  } finally {
    await claimed.release();
  }
}
