import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/**
 * Whether a path is a folder, or lies in it, whatever links lead to either; neither needs to be there.
 * @throws InputError where links lead in a circle
 */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path leads to; of what is not there, where it would lie. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') throw new InputError(path, 'its links lead in a circle', 'remove the link');
    if (dirname(whole) === whole || (code !== 'ENOENT' && code !== 'ENOTDIR')) throw error;
    return join(realPath(dirname(whole)), basename(whole));
  }
}
