import { InputError } from '../../pipeline/outcome/input-error.ts';

/** What a user can mend, by the error code of the operating system (errno.h). */
const REMEDIES: Record<string, [what: string, remedy: string]> = {
  ENOSPC: ['the disk is full', 'free some space and run the command again'],
  EDQUOT: ['the disk quota is used up', 'free some space and run the command again'],
  EROFS: ['the disk is read-only', 'choose a place that can be written to'],
  EACCES: ['permission denied', 'choose a place that you may read and write'],
  EPERM: ['the operation is not permitted', 'choose a place that you may read and write'],
  ENOTDIR: ['a folder on the way is a file', 'check the path'],
  EEXIST: ['a file is where a folder is wanted', 'move that file away'],
  ENOENT: ['no such file or folder', 'check the path'],
  EISDIR: ['it is a folder, not a file', 'check the path'],
};

/** How tools that are not written for Node say the same (strerror of glibc): their errors carry no code. */
const SAID: readonly [pattern: RegExp, code: string][] = [
  [/No space left on device|ENOSPC/, 'ENOSPC'],
  [/Disk quota exceeded|EDQUOT/, 'EDQUOT'],
  [/Read-only file system|EROFS/, 'EROFS'],
];

/**
 * Runs an action on the disk; what the user can mend is thrown as an InputError naming the path.
 * Anything else is thrown as it is.
 * @param path what the action is about, named when the error does not name a path of its own
 */
export async function onDisk<T>(path: string, action: () => Promise<T>): Promise<T> {
  return withRemedy(path, action, ({ code }) => code);
}

/** As `onDisk`, for an action of another program, whose errors only tell in words or by their cause. */
export async function onDiskOfOthers<T>(path: string, action: () => Promise<T>): Promise<T> {
  return withRemedy(path, action, (error) => {
    const words = [error, error.cause].map(String).join('\n');
    return SAID.find(([pattern]) => pattern.test(words))?.[1];
  });
}

async function withRemedy<T>(
  path: string,
  action: () => Promise<T>,
  codeOf: (error: NodeJS.ErrnoException) => string | undefined,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const { path: failed } = error as NodeJS.ErrnoException;
    const known = REMEDIES[codeOf(error as NodeJS.ErrnoException) ?? ''];
    if (!known) throw error;
    const [what, remedy] = known;
    throw new InputError(failed ?? path, what, `${remedy}; nothing was changed`, { cause: error });
  }
}
