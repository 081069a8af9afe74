import { isAbsolute, join } from 'node:path';

/**
 * Where a path of a configuration leads to: it is relative to the folder of its publication, whatever folder the command runs
 * in, and `~/` is the user's own folder, as in a shell.
 * @param folder that of the publication
 * @param home the user's own
 */
export function ownPath(path: string, folder: string, home: string): string {
  if (path.startsWith('~/')) return join(home, path.slice(2));
  return isAbsolute(path) ? path : join(folder, path);
}
