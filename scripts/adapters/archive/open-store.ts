import { join } from 'node:path';
import type { ArchivePlace } from '../../../src/schemas/archive.ts';
import { folderStore } from './folder-store.ts';
import { ghStore } from './gh-store.ts';
import { gitStore } from './git-store.ts';
import { rcloneStore } from './rclone-store.ts';
import type { Store } from './store.ts';

/** The copy of a branch that holds the archive, in the folder of a publication. */
const COPY = '.cache/archive.git';

/** The store of an archive. @param project the folder of the publication */
export function openStore(place: ArchivePlace, project: string): Store {
  switch (place.kind) {
    case 'folder':
      return folderStore(place.folder);
    case 'git':
      return gitStore(place.url, place.branch, join(project, COPY));
    case 'gh':
      return ghStore(place.repository, place.tag);
    case 'rclone':
      return rcloneStore(place.remote);
  }
}
