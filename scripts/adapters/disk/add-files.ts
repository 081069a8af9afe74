import type { Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Adds the names and bytes of files to a hash, in their order; returns the hash. */
export async function addFiles(hash: Hash, folder: string, files: readonly string[]): Promise<Hash> {
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  return hash;
}
