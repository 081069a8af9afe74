/** Why a disk takes nothing more, by the code of the operating system (errno.h). */
const FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
};

/** The failures that no mistake of the program can cause. */
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Whether an error means that something cannot be written: the disk is full or read-only, or permission is missing. */
export function isDiskFailure(error: unknown): boolean {
  return codeOf(error) in FAILURES;
}

/** What a full or read-only disk is called, when that is what an error means. */
export function fullDisk(error: unknown): string | undefined {
  const code = codeOf(error);
  return OF_THE_DISK.includes(code) ? FAILURES[code] : undefined;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
