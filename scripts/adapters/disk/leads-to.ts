import { realpath, readlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ifThere } from './if-there.ts';

/** Most links of a chain that are followed, as by Linux (path_resolution(7)); where there are more, they lead in a circle. */
const MAX_LINKS = 40;

/**
 * Where a path leads to, through all links, also where nothing is there for the moment: a link tells where it would be.
 * @throws ELOOP where links lead in a circle, and what the disk says otherwise
 */
export async function leadsTo(path: string): Promise<string> {
  let way = resolve(path);
  for (let links = 0; links < MAX_LINKS; links++) {
    const real = await ifThere(realpath(way));
    if (real !== undefined) return real;
    const parent = dirname(way) === way ? way : await leadsTo(dirname(way));
    const target = await ifLink(join(parent, basename(way)));
    if (target === undefined) return join(parent, basename(way));
    way = resolve(parent, target);
  }
  // The system says it in its own words.
  return realpath(way);
}

/** What a link says; undefined where there is none. */
async function ifLink(path: string): Promise<string | undefined> {
  try {
    return await ifThere(readlink(path));
  } catch (error) {
    // What is there is no link.
    if ((error as NodeJS.ErrnoException).code === 'EINVAL') return undefined;
    throw error;
  }
}
