import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RenderedDay } from '../../pipeline/digest/render/render-day.ts';
import { onDisk } from '../disk/disk-error.ts';

/**
 * Writes a rendered day into a folder of its own, which must not exist yet.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function writeDay(folder: string, files: RenderedDay): Promise<void> {
  await onDisk(folder, async () => {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    }
  });
}
