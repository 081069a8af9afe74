import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { listIfThere } from './if-there.ts';
import { isRunning } from './unfinished.ts';

/** Most characters of a path's name that the name of what belongs to its claim has, too. */
const MAX_NAME = 20;

/** This machine in a few characters: other machines may share the disk, and have processes with the same numbers. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** What ends such a name: the machine and the process, and what tells its names apart. */
const END = /^-(?:([\da-f]{8})-(\d+)-)?[\da-f]{8}$/;

const startOf = (path: string): string => basename(path).slice(0, MAX_NAME);

/** A name that nothing has, beside a path that is claimed: short, since systems limit the path of a socket. */
export const beside = (path: string): string =>
  join(dirname(path), `${startOf(path)}-${MACHINE}-${process.pid}-${randomBytes(4).toString('hex')}`);

/** Whether a name is one of those beside a path that is claimed, also of an earlier version, which did not say whose it was. */
export function isNameBeside(path: string, name: string): boolean {
  const start = startOf(path);
  return name.startsWith(start) && END.test(name.slice(start.length));
}

/**
 * What lies beside a path of claims of which the process is gone, or that has the name of an earlier version, which did not
 * say whose it was. Of another machine's nobody knows.
 */
export async function leftBeside(path: string): Promise<string[]> {
  const start = startOf(path);
  const names = ((await listIfThere(dirname(path))) ?? []).filter((name) => name.startsWith(start));
  return names.filter((name) => isLeft(name.slice(start.length))).map((name) => join(dirname(path), name));
}

function isLeft(end: string): boolean {
  const [found, machine, pid] = END.exec(end) ?? [];
  if (found === undefined) return false;
  return machine === undefined || (machine === MACHINE && !isRunning(Number(pid)));
}
