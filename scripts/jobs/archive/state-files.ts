import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StateFiles } from '../../../src/schemas/archive.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { ifThere, statIfThere } from '../../adapters/disk/if-there.ts';
import { liesIn } from '../../adapters/disk/lies-in.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { SITE_FILES } from '../../adapters/hosts/host-files.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

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

/**
 * The files of a publication that its archive holds, by their paths, with the SHA-256 of each. What a link leads to counts as if it
 * lay there: a day may lie on another disk.
 * @throws InputError when a link leads to nothing, or back to where it is
 */
export async function stateFiles(project: string): Promise<StateFiles> {
  const files: StateFiles = {};
  for (const root of STATE) {
    const isFile = (await statIfThere(join(project, root)))?.isFile() ?? false;
    const paths = isFile ? [root] : await pathsIn(project, root, []);
    for (const path of paths.sort()) files[path] = await hashOf(join(project, path));
  }
  return files;
}

/** The files of a folder, and of those that links in it lead to. @param around where the links lead that led here */
async function pathsIn(project: string, folder: string, around: readonly string[]): Promise<string[]> {
  const at = join(project, folder);
  // What begins with a dot is on its way, but for a file of the site.
  const paths = (await listFiles(at, SITE_FILES)).map((path) => `${folder}/${path}`);
  const entries = await onDisk(at, () => ifThere(readdir(at, { recursive: true, withFileTypes: true })));
  for (const entry of entries ?? []) {
    const path = relative(project, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isSymbolicLink() || path.slice(folder.length).includes('/.')) continue;
    const target = await onDisk(join(project, path), () => realpath(join(project, path)));
    const isFolder = (await statIfThere(target))?.isDirectory() ?? false;
    if (around.includes(target) || (isFolder && liesIn(target, dirname(join(project, path)))))
      throw new InputError(join(project, path), 'its links lead in a circle', 'remove the link');
    paths.push(...(isFolder ? await pathsIn(project, path, [...around, target]) : [path]));
  }
  return paths;
}

/** The part of the state that a path belongs to. */
export const partOfState = (path: string): string =>
  STATE.find((root) => path === root || path.startsWith(`${root}/`)) ?? '';

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await onDisk(path, () => pipeline(createReadStream(path), hash));
  return hash.digest('hex');
}
