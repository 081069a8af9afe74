import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RenderedDay } from '../../pipeline/digest/render/render-day.ts';
import { onDisk } from '../disk/disk-error.ts';

/**
 * Writes a rendered day, and the pictures that it shows by their file names, into a folder of its own, which must not
 * exist yet.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function writeDay(
  folder: string,
  files: RenderedDay,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await onDisk(folder, async () => {
    for (const [name, content] of [...files, ...pictures]) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: 'wx' });
    }
  });
}
