import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { oneLine } from '../../pipeline/snapshot/schema-issues.ts';
import {
  MAX_FILE_BYTES,
  SNAPSHOT_FILES,
  type SnapshotBytes,
} from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';

/**
 * Reads the files of a snapshot's folder. Opens only regular files with the names of snapshot files, and so never
 * follows a link or reads a device in a folder from elsewhere.
 * @throws InputError when the folder does not exist, holds anything else, or a file is larger than 256 MiB
 */
export async function readDirectory(dir: string): Promise<SnapshotBytes> {
  const entries = await onDisk(dir, () => readdir(dir, { withFileTypes: true }));
  const isSnapshot = entries.some(({ name }) => SNAPSHOT_FILES.has(name));
  const stranger = entries.find((entry) => !SNAPSHOT_FILES.has(entry.name) || !entry.isFile());
  if (isSnapshot && stranger) {
    const what = 'it is not a file of a snapshot, or not a regular file';
    throw new InputError(oneLine(join(dir, stranger.name)), what, 'remove it from the folder');
  }
  const files = new Map<string, Uint8Array>();
  for (const { name } of isSnapshot ? entries : []) files.set(name, await readWhole(join(dir, name)));
  return files;
}

function readWhole(path: string): Promise<Uint8Array> {
  return onDisk(path, async () => {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MAX_FILE_BYTES) {
        throw new InputError(
          path,
          `its ${size} bytes are too many for a snapshot`,
          'check where it came from',
        );
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  });
}
