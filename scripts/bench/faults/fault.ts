import type { ClockJump } from './stop-clock.ts';

/** What a process asks of the disk, as far as it can be made to fail. */
export type CallKind = 'open' | 'write' | 'fsync' | 'rename';

/**
 * How the disk fails: the code of the operating system (errno.h), or the process is killed instead of the call, whichever call
 * changes the disk, or a rename. Between two such calls a kill leaves what it leaves at the later one, but for what is not
 * asked of `node:fs` (sockets), so it is also killed from outside, some time after it began.
 */
export type How =
  'EIO' | 'ENOSPC' | 'EROFS' | 'EMFILE' | 'SIGKILL' | 'SIGKILL at renames' | 'SIGKILL at moments';

/** What can fail in a way, and whether it goes on failing: a full disk stays full, a bad sector is one. */
interface Reach {
  kinds: readonly CallKind[];
  /** Whether every later call fails too. */
  lasts: boolean;
  /** Whether only files that are to be written fail to open. */
  onlyForWriting: boolean;
}

/** What fails in each way. */
export const FAILING_CALLS: Readonly<Record<How, Reach>> = {
  EIO: { kinds: ['open', 'write', 'fsync', 'rename'], lasts: false, onlyForWriting: false },
  EMFILE: { kinds: ['open'], lasts: false, onlyForWriting: false },
  ENOSPC: { kinds: ['open', 'write', 'fsync'], lasts: true, onlyForWriting: true },
  EROFS: { kinds: ['open', 'write', 'rename'], lasts: true, onlyForWriting: true },
  SIGKILL: { kinds: ['open', 'write', 'fsync', 'rename'], lasts: false, onlyForWriting: true },
  'SIGKILL at renames': { kinds: ['rename'], lasts: false, onlyForWriting: true },
  'SIGKILL at moments': { kinds: [], lasts: false, onlyForWriting: true },
};

/** Whether the process is killed. */
export const isKill = (how: How): how is Extract<How, `SIGKILL${string}`> => how.startsWith('SIGKILL');

/** Whether a call can fail in a way. */
export const isReached = (how: How, kind: CallKind, forWriting: boolean): boolean =>
  FAILING_CALLS[how].kinds.includes(kind) && (forWriting || !FAILING_CALLS[how].onlyForWriting);

/** Which call of a command, its threads and its processes fails, and how. */
export interface Fault {
  how: How;
  /**
   * The number of the call among those that can fail so, from 1; 0 for none, which notes all calls. Of a moment, the
   * milliseconds before it.
   */
  call: number;
}

/** A call as it is noted: a letter of its own for each kind, and for a file that is opened to be written. */
export const letterOf = (kind: CallKind, forWriting: boolean): string =>
  forWriting ? kind.charAt(0).toUpperCase() : kind.charAt(0);

/** How many of the noted calls can fail in a way. */
export function countReached(noted: string, how: How): number {
  const letters = new Set(
    FAILING_CALLS[how].kinds.flatMap((kind) =>
      [true, false].flatMap((forWriting) =>
        isReached(how, kind, forWriting) ? [letterOf(kind, forWriting)] : [],
      ),
    ),
  );
  return Array.from(noted).filter((letter) => letters.has(letter)).length;
}

/** What a preloaded process is given, as JSON in its environment. */
export interface Preloaded {
  fault?: Fault | undefined;
  /** Only calls on paths below these folders fail. */
  folders: readonly string[];
  /** A file that grows by a letter with every such call. */
  counter: string;
  /** Where the clock stands still, in milliseconds since 1970. */
  instant: number;
  /** Whether it is set once, and then stands still again. */
  jump?: ClockJump | undefined;
  /** Whether no name of a host is found. */
  withoutNames?: boolean | undefined;
}

/** The variable of the environment that holds it. */
export const PRELOADED = 'FAULTS_OF_BENCH';
