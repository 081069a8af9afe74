/** Why a disk takes or gives nothing more, and what to do, by the code of the operating system (errno.h). */
const FAILURES: Readonly<Record<string, [what: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'free some space and run the command again'],
  EDQUOT: ['the disk quota is used up', 'free some space and run the command again'],
  EROFS: ['the disk is read-only', 'choose a writable place'],
  EACCES: ['permission denied', 'choose a place that you may read and write'],
  EPERM: ['the operation is not permitted', 'choose a place that you may read and write'],
  EXDEV: [
    'nothing can be moved there in one step from where it is made, as if it were on another disk',
    'keep the folders of the project on one disk, none of them mounted by itself; to serve the site from elsewhere, run npm run deploy',
  ],
  EIO: ['the disk failed', 'check the disk, and run the command again'],
  EMFILE: ['too many files are open', 'raise the limit (ulimit -n) and run the command again'],
  ENFILE: ['too many files are open on this machine', 'end other programs and run the command again'],
};

/** The failures that no mistake of the program can cause. */
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EXDEV', 'EIO', 'EMFILE', 'ENFILE'];

/** Whether an error means that something cannot be written: the disk is full, read-only or broken, or permission is missing. */
export function isDiskFailure(error: unknown): boolean {
  return codeOf(error) in FAILURES;
}

/** How many causes of an error are looked at; more are a ring. */
const MAX_CAUSES = 10;

/** What the system did not do, what a user does about it, and the path where it is known. */
interface SystemFailure {
  what: string;
  remedy: string;
  path?: string;
}

/**
 * What a failure is called that lies in the disk, the system or the permissions; undefined for any other. What reads or writes
 * a file for others, such as Astro for a page, may have wrapped it as a cause.
 */
export const systemFailure = (error: unknown): SystemFailure | undefined =>
  failureWithin(error, Object.keys(FAILURES));

/** The first of an error and its causes that has one of some codes. */
function failureWithin(error: unknown, codes: readonly string[]): SystemFailure | undefined {
  let each = error;
  for (let causes = 0; causes < MAX_CAUSES && each instanceof Error; causes += 1) {
    const found = codes.includes(codeOf(each)) && FAILURES[codeOf(each)];
    const { path } = each as NodeJS.ErrnoException;
    if (found) return { what: found[0], remedy: found[1], ...(path !== undefined && { path }) };
    each = each.cause;
  }
  return undefined;
}

/** Whether what was thrown for a user says that the disk or the system failed: then nothing is wrong with the file itself. */
export const isOfTheDisk = ({ cause }: Error): boolean => failureWithin(cause, OF_THE_DISK) !== undefined;

/** What a failure of reading or writing a path is called, permission included, and what a user does about it. */
export const namedFailure = (code: string): [what: string, remedy: string] | undefined => FAILURES[code];

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
