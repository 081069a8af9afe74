import { namedFailure } from '../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** Failures of paths that a user can fix, besides those of the disk, by the error code of the operating system (errno.h). */
const REMEDIES: Record<string, [what: string, remedy: string]> = {
  ENOTDIR: ['a parent folder is a file', 'check the path'],
  EEXIST: ['there is a file where a folder is needed', 'move that file away'],
  ENOENT: ['no such file or folder', 'check the path'],
  ELOOP: ['its links lead in a circle', 'remove the link, or let it lead to what it stands for'],
  ENXIO: ['it is a socket or a device, not a plain file', 'check the path'],
  EISDIR: ['it is a folder, not a file', 'check the path'],
};

/** What fails where something is written to, so of a copy or move where it goes, and not where it comes from (errno.h). */
const OF_WRITING = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EXDEV']);

const UNCHANGED = 'nothing was changed';

/** The same failures in the words of glibc's strerror, for tools not written for Node, whose errors have no code. */
const SAID: readonly [pattern: RegExp, code: string][] = [
  [/No space left on device|ENOSPC/, 'ENOSPC'],
  [/Disk quota exceeded|EDQUOT/, 'EDQUOT'],
  [/Read-only file system|EROFS/, 'EROFS'],
];

/**
 * Runs an action on the disk; throws failures that the user can fix as an InputError naming the path, and any other
 * error unchanged.
 * @param path the path of the action, named when the error has none of its own
 * @param left how the failure leaves what the command was to change, in words
 */
export async function onDisk<T>(path: string, action: () => Promise<T>, left = UNCHANGED): Promise<T> {
  return withRemedy(path, action, ({ code }) => code, left);
}

/** Like `onDisk`, for an action of another program, whose errors give the failure only in words or in their cause. */
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
  left = UNCHANGED,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const { path: from, dest } = error as NodeJS.ErrnoException & { dest?: string };
    const code = codeOf(error as NodeJS.ErrnoException) ?? '';
    const failed = OF_WRITING.has(code) ? (dest ?? from) : from;
    const known = namedFailure(code) ?? REMEDIES[code];
    if (!known) throw error;
    const [what, remedy] = known;
    throw new InputError(failed ?? path, what, `${remedy}; ${left}`, { cause: error });
  }
}
