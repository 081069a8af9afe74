import { lstat, readlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isNameBeside } from './beside-claim.ts';
import { ifThere } from './if-there.ts';

/** What a thing says of who put it there: nobody but this program, perhaps this program, or surely somebody else. */
export type Sign = 'sure' | 'fits' | 'foreign';

/**
 * What a thing beside a claimed path says, or that at the path itself: `claim` puts nothing there but sockets and links to
 * them, whose names say the machine and the process. Earlier versions put a socket at the path itself.
 */
export async function claimSign(path: string, name: string): Promise<Sign> {
  const at = join(dirname(path), name);
  const found = await ifThere(lstat(at));
  if (!found) return 'fits';
  const isAt = name === basename(path);
  if (!isAt && !isNameBeside(path, name)) return 'foreign';
  if (found.isSymbolicLink()) {
    const target = (await ifThere(readlink(at))) ?? '';
    return isNameBeside(path, target) ? 'sure' : 'foreign';
  }
  if (!found.isSocket()) return 'foreign';
  return isAt ? 'fits' : 'sure';
}
