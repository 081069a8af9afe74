import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ownPath } from '../../text/own-path.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere } from '../disk/if-there.ts';
import { PROGRAM_FOLDER, PROJECT_FOLDER } from '../project-folder.ts';

/** The variable that names the file of the private key. */
export const KEY_VARIABLE = 'OVERVIEW_SIGNING_KEY';

/** The file of the private key that is configured; undefined where none is. `~/` is the user's own folder. */
export function keyPath(environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment[KEY_VARIABLE];
  return path ? ownPath(path, PROJECT_FOLDER, homedir()) : undefined;
}

/** Where the file of a private key lies: the file behind a link, so that all its names are one key. */
export const realKeyPath = (path: string): Promise<string> =>
  onDisk(path, async () => (await ifThere(realpath(path))) ?? path);

/**
 * Checks that a private key lies where no commit, deployment or archive of the publication takes it along.
 * @param folders those of the program and the publication
 * @throws InputError when it lies in one of them
 */
export async function checkOutside(
  path: string,
  folders: readonly string[] = [PROGRAM_FOLDER, PROJECT_FOLDER],
): Promise<void> {
  const own = await realKeyPath(path);
  const folder = dirname(own);
  const real = join(await realKeyPath(folder), basename(own));
  for (const each of folders) {
    const way = relative((await ifThere(realpath(each))) ?? each, real);
    if (way.split(sep)[0] === '..' || resolve(way) === way) continue;
    const remedy = 'keep it elsewhere, such as in ~/.config/overview/signing-key.json';
    throw new InputError(path, 'a private key must not lie in the folder of the publication', remedy);
  }
}
