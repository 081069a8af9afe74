import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from './disk-error.ts';
import { ifThere } from './if-there.ts';

/** A file that was read, and what the system says of the very same one. */
export interface PlainFile {
  bytes: Buffer;
  stats: Stats;
}

/** To read without waiting for somebody to write into a pipe; Windows has no such flag, and no such pipes. */
const { O_RDONLY, O_NONBLOCK }: { O_RDONLY: number; O_NONBLOCK?: number } = constants;

/** Bytes of a mebibyte. */
const MIB = 2 ** 20;

/**
 * Reads a file that somebody else may have put there; undefined when nothing is there. What has no end, or none yet, is not read:
 * a pipe would hold the command up for ever, a device fill the memory.
 * @param most bytes that such a file has at most
 * @throws InputError when it is no plain file, is longer, or cannot be read
 */
export function readPlain(path: string, most: number): Promise<PlainFile | undefined> {
  return onDisk(path, async () => {
    const file = await ifThere(open(path, O_RDONLY | (O_NONBLOCK ?? 0)));
    if (!file) return undefined;
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new InputError(path, 'it is a folder, not a file', 'check the path');
      if (!stats.isFile())
        throw new InputError(path, 'it is a pipe or a device, not a plain file', 'check the path');
      if (stats.size > most) throw tooLong(path, most);
      return { bytes: await file.readFile(), stats };
    } finally {
      await file.close();
    }
  });
}

const tooLong = (path: string, most: number): InputError =>
  new InputError(
    path,
    `it has more than ${most >= MIB ? `${Math.floor(most / MIB)} MiB` : `${most} bytes`}`,
    'check the path; nothing that Overview writes there is so long',
  );
