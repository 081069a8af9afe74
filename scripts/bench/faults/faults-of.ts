import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { sep } from 'node:path';
import { type CallKind, type Fault, REACH } from './fault.ts';

// Bound before `node:fs` is patched.
const [append, stat, write] = [appendFileSync, statSync, writeFileSync];

/** The error of a call that is to fail; undefined for one that is not. */
export type FaultOf = (kind: CallKind, path: string, forWriting: boolean) => Error | undefined;

/**
 * Tells which calls of a command fail: its threads and its processes count theirs together.
 * @param folders only calls on paths below these count
 * @param counter a file that grows by a byte with each
 */
export function faultsOf({ how, call }: Fault, folders: readonly string[], counter: string): FaultOf {
  const { kinds, lasts, onlyForWriting } = REACH[how];
  return (kind, path, forWriting) => {
    if (!kinds.includes(kind) || (onlyForWriting && !forWriting)) return undefined;
    if (!folders.some((folder) => path.startsWith(`${folder}${sep}`))) return undefined;
    append(counter, '.');
    if (call === 0 || stat(counter).size < call) return undefined;
    if (!lasts && !isFirst(`${counter}-failed`)) return undefined;
    if (how === 'SIGKILL') {
      process.kill(process.pid, how);
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
