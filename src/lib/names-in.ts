import { readdir } from 'node:fs/promises';

/** The names in a folder, sorted; none where it is not there. What cannot be read is thrown, so that no page is left out. */
export async function sortedNamesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
