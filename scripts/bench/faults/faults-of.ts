import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { sep } from 'node:path';
import { type CallKind, type Fault, isKill, isReached, letterOf, FAILING_CALLS } from './fault.ts';

// Bound before `node:fs` is patched.
const [append, stat, write] = [appendFileSync, statSync, writeFileSync];

/** The error of a call that is to fail; undefined for one that is not. */
export type FaultOf = (kind: CallKind, path: string, forWriting: boolean) => Error | undefined;

/**
 * Chooses which calls of a command fail: its threads and its processes count theirs together.
 * @param folders only calls on paths below these count
 * @param counter a file that grows by a letter with each
 */
export function faultsOf({ how, call }: Fault, folders: readonly string[], counter: string): FaultOf {
  const { lasts } = FAILING_CALLS[how];
  return (kind, path, forWriting) => {
    if (call > 0 && !isReached(how, kind, forWriting)) return undefined;
    if (!folders.some((folder) => path.startsWith(`${folder}${sep}`))) return undefined;
    append(counter, letterOf(kind, forWriting));
    if (call === 0 || stat(counter).size < call) return undefined;
    if (!lasts && !isFirst(`${counter}-failed`)) return undefined;
    if (isKill(how)) {
      process.kill(process.pid, 'SIGKILL');
      return undefined;
    }
    return Object.assign(new Error(`${how}: made to fail, ${kind} '${path}'`), {
      ...{ code: how, syscall: kind, path },
      errno: -constants.errno[how],
    });
  };
}

/** Whether this is the first call to fail, of all threads and processes. */
function isFirst(mark: string): boolean {
  try {
    write(mark, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
