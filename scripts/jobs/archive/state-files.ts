import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StateFiles } from '../../../src/schemas/archive.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { statIfThere } from '../../adapters/disk/if-there.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { SITE_FILES } from '../../adapters/hosts/host-files.ts';

/**
 * What a run reads that earlier runs made, below the folder of a publication, and why: all else is configuration, or can be
 * fetched or made again without another result.
 */
export const STATE = [
  // Earlier stories, what was published and seen, the median of the quorum; the site is made from them.
  'content/snapshots',
  // Nothing that was withdrawn comes back.
  'content/withdrawals',
  // The days that lists and feeds show in full.
  'content/digests',
  // Public snapshots that are served from elsewhere.
  'content/archives',
  // Nobody gets a day twice.
  'content/mailed',
  // Pages of earlier days stay as they were published, also where their snapshots are gone.
  'dist',
  // Which feeds failed or moved on which days.
  '.cache/registry-history.json',
  // What a language model has cost today.
  '.cache/tokens',
] as const;

/** The files of a publication that its archive holds, by their paths, with the SHA-256 of each. */
export async function stateFiles(project: string): Promise<StateFiles> {
  const files: StateFiles = {};
  for (const root of STATE) {
    const isFile = (await statIfThere(join(project, root)))?.isFile() ?? false;
    // What begins with a dot is on its way, but for a file of the site.
    const paths = isFile
      ? [root]
      : (await listFiles(join(project, root), SITE_FILES)).map((path) => `${root}/${path}`);
    for (const path of paths) files[path] = await hashOf(join(project, path));
  }
  return files;
}

/** The part of the state that a path belongs to. */
export const partOfState = (path: string): string =>
  STATE.find((root) => path === root || path.startsWith(`${root}/`)) ?? '';

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await onDisk(path, () => pipeline(createReadStream(path), hash));
  return hash.digest('hex');
}
