import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, readIfThere } from '../disk/if-there.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { simpleStore, type Store } from './store.ts';

/** An archive in a folder of this machine, such as a disk of its own. */
export const folderStore = (folder: string): Store =>
  simpleStore({
    name: folder,
    read: (name) => readIfThere(join(folder, name)),
    write: (name, bytes) => onDisk(folder, () => writeWhole(join(folder, name), bytes)),
    list: async () => (await listIfThere(folder)) ?? [],
    remove: async (names) => {
      for (const name of names) await onDisk(folder, () => rm(join(folder, name), { force: true }));
    },
  });
