import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, readPlain } from '../disk/if-there.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { simpleStore, type Store } from './store.ts';

/** Bytes of a file of an archive at most: 512 MiB. A pack has 64 MiB (`PACK_BYTES`), unless it is of one longer file. */
const MAX_BYTES = 512 * 2 ** 20;

/** An archive in a folder of this machine, such as a disk of its own. */
export const folderStore = (folder: string): Store =>
  simpleStore({
    name: folder,
    read: async (name) => (await readPlain(join(folder, name), MAX_BYTES))?.bytes,
    write: (name, bytes) => onDisk(folder, () => writeWhole(join(folder, name), bytes)),
    list: async () => (await listIfThere(folder)) ?? [],
    remove: async (names) => {
      for (const name of names) await onDisk(folder, () => rm(join(folder, name), { force: true }));
    },
  });
