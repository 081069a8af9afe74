import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArchiveIndex } from '../../../src/schemas/archive.ts';
import { readPackOf, readState } from '../../adapters/archive/archive-state.ts';
import { damaged } from '../../adapters/archive/packs.ts';
import type { Store } from '../../adapters/archive/store.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { leadsTo } from '../../adapters/disk/leads-to.ts';
import { writeWhole } from '../../adapters/disk/write-whole.ts';
import { withStaging } from '../../adapters/site/staging.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { atWork } from '../site/at-work.ts';
import { noteArchived, readArchived } from './archived.ts';
import { compareStates } from './compare-states.ts';
import { partOfState, STATE, stateFiles } from './state-files.ts';

/** How a publication and its archive are brought together. */
export interface Archiving {
  /** The folder of the publication. */
  project: string;
  store: Store;
  onStep?: (step: string) => void;
}

/** What a pull did; undefined where there is nothing in the archive. */
export interface Pulled {
  written: number;
  removed: number;
  /** The files that the archive has not yet. */
  ahead: number;
}

/**
 * Brings a publication to where its archive stands; what only the publication changed stays. Killed anywhere, the same pull
 * comes to the same.
 * @param force whether the archive decides where both changed
 * @throws InputError when both changed the same file, the archive is damaged, or another command works on the publication
 */
export const pullArchive = (archiving: Archiving, force: boolean): Promise<Pulled | undefined> =>
  atWork(archiving.project, archiving.onStep, () => pull(archiving, force));

async function pull({ project, store, onStep }: Archiving, force: boolean): Promise<Pulled | undefined> {
  const state = await readState(store);
  if (!state) return undefined;
  const { index } = state;
  checkPaths(index, store.name);
  const local = await stateFiles(project, { onLeft: onStep });
  const { theirs, ours, both } = compareStates(local, index.files, await readArchived(project, store.name));
  const [first] = both;
  if (first !== undefined && !force) throw changedTwice(first, both.length);
  const changed = [...theirs, ...both].sort();
  const wanted = changed.filter((path) => index.files[path] !== undefined);
  if (wanted.length > 0) onStep?.(`pulling ${wanted.length} file(s)`);
  await writeFiles(project, store, index, wanted);
  const removed = changed.filter((path) => index.files[path] === undefined);
  for (const path of removed) await removeFile(project, path);
  await noteArchived(project, store.name, index.files);
  return { written: wanted.length, removed: removed.length, ahead: ours.length };
}

/** @throws InputError where an index names a file that no archive of ours holds */
export function checkPaths({ files }: ArchiveIndex, place: string): void {
  const stranger = Object.keys(files).find((path) => partOfState(path) === '');
  if (stranger !== undefined) throw damaged(`${place}: ${stranger}`, 'it is no state of a publication');
}

const changedTwice = (path: string, count: number): InputError =>
  new InputError(
    path,
    `it changed both here and in the archive${count > 1 ? `, and so did ${count - 1} other file(s)` : ''}`,
    'npm run archive -- pull --force takes what the archive has; keep a copy of the folder if yours is to stay',
  );

/** Writes files as the archive has them, each whole and compared with its SHA-256. */
async function writeFiles(
  project: string,
  store: Store,
  { files, packs }: ArchiveIndex,
  wanted: readonly string[],
): Promise<void> {
  const paths = Map.groupBy(wanted, (path) => files[path] ?? '');
  await withStaging(project, async ({ root }) => {
    for (const [pack, inside] of Object.entries(packs)) {
      const needed = Object.keys(inside).filter((hash) => paths.has(hash));
      if (needed.length === 0) continue;
      const read = await readPackOf(store, pack, inside);
      for (const hash of needed) {
        const bytes = read.get(hash);
        if (!bytes) throw damaged(`${store.name}: ${pack}`, `it lacks ${hash}`);
        for (const path of paths.get(hash) ?? []) await putFile(root, join(project, path), bytes);
        paths.delete(hash);
      }
    }
  });
  const [missing] = paths.values();
  if (missing) throw damaged(`${store.name}: ${missing[0] ?? ''}`, 'no pack holds it');
}

async function putFile(work: string, to: string, bytes: Buffer): Promise<void> {
  const first = join(work, 'on-its-way');
  const put = async () => {
    await mkdir(await leadsTo(dirname(to)), { recursive: true });
    await writeFile(first, bytes);
    try {
      await rename(first, to);
    } catch (error) {
      // A day may lie on another disk, where a file has to be made to be moved there in one step.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await writeWhole(to, bytes);
    }
  };
  await onDisk(to, put, 'the next pull goes on where this one ended');
}

/** Removes a file, and the folders that it leaves empty. */
async function removeFile(project: string, path: string): Promise<void> {
  await onDisk(path, () => rm(join(project, path), { force: true }));
  const roots: readonly string[] = STATE;
  for (let folder = dirname(path); folder !== '.' && !roots.includes(folder); folder = dirname(folder))
    if (!(await removeIfEmpty(join(project, folder)))) return;
}

/** Removes a folder unless it holds something (`rmdir` of POSIX); returns whether it did. */
async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    // A link to a folder is no folder: it stays.
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false;
    throw error;
  }
}
