import type { Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds the names and bytes of files to a hash, in their order; returns the hash. Waits for none of them: to
 * await each of a thousand small files is three times the work.
 */
export function addFiles(hash: Hash, folder: string, files: readonly string[]): Hash {
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash;
}
