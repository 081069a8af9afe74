import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { listIfThere } from './if-there.ts';

/** What ends the name of an unfinished file: the process that writes it, and what tells its files apart. */
const UNFINISHED = /^(\d+)\.[\da-f-]{36}\.new$/;

/**
 * Writes a file that is there whole or not at all, with its folder; several processes may write it at once. What killed
 * processes of this machine left of the same file is removed.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const prefix = `${path}.${hostname()}.`;
  for (const left of await leftBy(prefix)) await rm(left, { force: true });
  const unfinished = `${prefix}${process.pid}.${randomUUID()}.new`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Unfinished files of which the process is gone. Of another machine's, with which the disk may be shared, nobody knows. */
async function leftBy(prefix: string): Promise<string[]> {
  const names = (await listIfThere(dirname(prefix))) ?? [];
  return names.flatMap((name) => {
    if (!name.startsWith(basename(prefix))) return [];
    const [, pid] = UNFINISHED.exec(name.slice(basename(prefix).length)) ?? [];
    return pid === undefined || isRunning(Number(pid)) ? [] : [join(dirname(prefix), name)];
  });
}

/** Whether a process of this machine runs (kill(2) with signal 0; one of somebody else's may not be asked). */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
    return code === 'EPERM';
  }
}
