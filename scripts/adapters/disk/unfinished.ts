import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { listIfThere } from './if-there.ts';

/** What ends the name of an unfinished file, after the machine: the process that writes it, and what tells its files apart. */
const END = /\.(\d+)\.[\da-f-]{36}\.new$/;

/** A path for a file until it is whole, beside its own; no other process has it. */
export const unfinishedAt = (path: string): string =>
  `${path}.${hostname()}.${process.pid}.${randomUUID()}.new`;

/**
 * Removes from a folder the unfinished files of which the process is gone. Of another machine's, with which the disk may be
 * shared, nobody knows: they stay.
 */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of (await listIfThere(folder)) ?? []) {
    const end = END.exec(name);
    if (!end || !name.slice(0, end.index).endsWith(`.${hostname()}`) || isRunning(Number(end[1]))) continue;
    await rm(join(folder, name), { force: true });
  }
}

/** Whether a process of this machine runs (kill(2) with signal 0; one of somebody else's may not be asked). */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
    return code === 'EPERM';
  }
}
