import { dirname, resolve } from 'node:path';
import { statIfThere } from './if-there.ts';

/** A folder, or the nearest one above it that is there. */
export async function standing(folder: string): Promise<string> {
  const path = resolve(folder);
  return (await statIfThere(path)) ? path : standing(dirname(path));
}
