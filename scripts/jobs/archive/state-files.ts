import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StateFiles } from '../../../src/schemas/archive.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { checkPlain, ifThere, openToRead, statIfThere } from '../../adapters/disk/if-there.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { SITE_FILES } from '../../adapters/hosts/host-files.ts';
import { keyPath } from '../../adapters/keys/key-path.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { behindLink, belongs, leadsAway } from './linked-state.ts';

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

/** What the files of a publication are read with. */
interface Reading {
  /** Told what is left out, a sentence each. */
  onLeft?: ((sentence: string) => void) | undefined;
  /** The file of the configured private key, which is never taken. */
  key?: string | undefined;
}

/**
 * The files of a publication that its archive holds, by their paths, with the SHA-256 of each. What the link of a day or of a
 * withdrawal leads to counts as if it lay there: it may lie on another disk. Only what belongs there is taken from behind one.
 * @throws InputError when such a link leads to nothing, back to where it is, or to what it cannot stand for, and when a file is
 * the private key
 */
export async function stateFiles(
  project: string,
  { onLeft, key = keyPath(process.env) }: Reading = {},
): Promise<StateFiles> {
  const secret =
    key === undefined ? undefined : await onDisk(key, () => ifThere(stat(key, { bigint: true })));
  const files: StateFiles = {};
  for (const root of STATE) {
    const isFile = (await statIfThere(join(project, root)))?.isFile() ?? false;
    const paths = isFile ? [root] : await pathsIn(project, root, onLeft);
    for (const path of paths.sort()) files[path] = await hashOf(join(project, path), secret);
  }
  return files;
}

/** The files of a part of the state, and of those that links in it lead to. */
async function pathsIn(project: string, root: string, onLeft: Reading['onLeft']): Promise<string[]> {
  const at = join(project, root);
  // What begins with a dot is on its way, but for a file of the site.
  const own = (await listFiles(at, SITE_FILES)).map((path) => `${root}/${path}`);
  const isElsewhere = await leadsAway(project, root);
  const paths = isElsewhere ? own.filter((path) => belongs(root, path)) : own;
  if (paths.length < own.length)
    onLeft?.(
      leftOut(
        root,
        own.filter((path) => !belongs(root, path)),
      ),
    );
  const entries = await onDisk(at, () => ifThere(readdir(at, { recursive: true, withFileTypes: true })));
  for (const entry of entries ?? []) {
    const path = relative(project, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isSymbolicLink() || path.slice(root.length).includes('/.')) continue;
    const found = await behindLink(project, path);
    paths.push(...found.taken);
    if (found.left.length > 0) onLeft?.(leftOut(path, found.left));
  }
  return paths;
}

const leftOut = (link: string, left: readonly string[]): string =>
  left.includes(link)
    ? `left out ${link}: only links of days and of withdrawals are followed`
    : `left out ${left.length} name(s) behind the link ${link} that do not belong there, the first ${[...left].sort()[0] ?? ''}`;

/** The part of the state that a path belongs to. */
export const partOfState = (path: string): string =>
  STATE.find((root) => path === root || path.startsWith(`${root}/`)) ?? '';

/** The SHA-256 of a plain file. @param secret what the system says of the private key */
function hashOf(path: string, secret: BigIntStats | undefined): Promise<string> {
  return onDisk(path, async () => {
    const file = await openToRead(path);
    try {
      const stats = await file.stat({ bigint: true });
      checkPlain(stats, path);
      if (stats.dev === secret?.dev && stats.ino === secret.ino)
        throw new InputError(
          path,
          'it is the private key, which no archive may hold',
          'remove it from there',
        );
      const hash = createHash('sha256');
      await pipeline(file.createReadStream({ autoClose: false }), hash);
      return hash.digest('hex');
    } finally {
      await file.close();
    }
  });
}
