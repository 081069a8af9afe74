import { lstat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimSign } from './claim-sign.ts';
import { onDisk } from './disk-error.ts';
import { ifThere, listIfThere } from './if-there.ts';
import { ifAbandoned, isOfOwner, OWNER, withOwnedFolder } from './owned-folder.ts';

/** What temporary folders are for, as their names say. */
const PURPOSES = ['fetched', 'rebuilt', 'apertium', 'asset'] as const;

const NAME = new RegExp(String.raw`^overview-(?:${PURPOSES.join('|')})-[A-Za-z\d]{6}$`);

/**
 * Runs an action in a folder of the system's temporary one, which is removed again. It is claimed meanwhile, so that the next
 * command knows whether the process is gone whose it is.
 * @throws what the action throws
 */
export const withTemporary = <T>(
  purpose: (typeof PURPOSES)[number],
  action: (folder: string) => Promise<T>,
): Promise<T> => withOwnedFolder(join(tmpdir(), `overview-${purpose}-`), action);

/**
 * Removes the temporary folders of commands that were killed. Those of running ones stay, however old they are, and so does what
 * another user made, or what nothing shows to be of this program, or what may not be listed.
 * @returns what was done or left so, a sentence each; none where no command was killed
 */
export async function sweepTemporary(): Promise<string[]> {
  const parent = tmpdir();
  const done: string[] = [];
  const names = await unlessDenied(parent, done, async () => (await listIfThere(parent)) ?? []);
  for (const name of (names ?? []).filter((each) => NAME.test(each)).sort()) {
    const folder = join(parent, name);
    const removed = await unlessDenied(folder, done, async () => {
      if (!(await onDisk(folder, () => isOurs(folder)))) return false;
      return onDisk(folder, () => ifAbandoned(folder, () => Promise.resolve(true)));
    });
    if (removed) done.push(`an earlier command was interrupted: removed its folder ${folder}`);
  }
  return done;
}

/** Errors of what this user may not list or remove (errno.h): nothing that the command itself needs. */
const DENIED = ['EACCES', 'EPERM'];

/** Does something in a folder; where this user may not, that is noted, and the folder is left. */
async function unlessDenied<T>(
  folder: string,
  done: string[],
  action: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    const { code, cause } = error as NodeJS.ErrnoException;
    if (!DENIED.includes(code ?? (cause as NodeJS.ErrnoException | undefined)?.code ?? '')) throw error;
    done.push(`left ${folder}: this user may not read it or remove what is in it`);
    return undefined;
  }
}

/** Whether a folder was made by this user and bears a claim, or is empty, as it is until it is claimed. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await ifThere(lstat(folder));
  if (!found?.isDirectory() || (process.getuid && found.uid !== process.getuid())) return false;
  const names = (await listIfThere(folder)) ?? [];
  if (names.length === 0) return true;
  const own = names.filter(isOfOwner);
  const signs = await Promise.all(own.map((name) => claimSign(join(folder, OWNER), name)));
  return signs.includes('sure') && !signs.includes('foreign');
}
