import { mkdir, readFile, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { hashManifest } from '../../pipeline/snapshot/public-snapshot.ts';
import {
  isNameInSnapshot,
  MANIFEST,
  PICTURE_FOLDER,
  type SnapshotBytes,
} from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, isMissing, listIfThere } from '../disk/if-there.ts';
import { leadsTo } from '../disk/leads-to.ts';
import { undoBecause, withOwnedFolder } from '../disk/owned-folder.ts';
import { syncFolder, writeSynced } from '../disk/write-synced.ts';
import { checkInPlace } from './while-in-place.ts';
import { ASIDE, FRESH, MADE_FROM } from './work-names.ts';

/** What to do when the folder already exists. */
export interface PutOptions {
  /** Whether to replace a snapshot that is already there. */
  replace?: boolean | undefined;
  /** SHA-256 of the manifest that the replaced snapshot has to have: of the one from which the new one was made. */
  madeFrom?: string | undefined;
}

/**
 * Writes files into a folder atomically: they are written and flushed in a hidden folder next to it, which is then
 * renamed. A snapshot to be replaced is moved aside and removed only once the new one is in place.
 * @throws InputError when the folder holds something else, another command replaced its snapshot meanwhile, or the disk is full
 *   or cannot be written to
 */
export async function putDirectory(
  dir: string,
  files: SnapshotBytes,
  options: PutOptions = {},
): Promise<void> {
  await onDisk(dir, async () => {
    const target = await leadsTo(dir);
    const present = await listSnapshot(target);
    if (!present) await checkInPlace(target);
    checkReplaceable(dir, present, options.replace ?? false);
    const parent = dirname(target);
    const created = await mkdir(parent, { recursive: true });
    try {
      await putThrough(parent, target, files, present !== undefined, options.madeFrom);
    } catch (error) {
      if (created) await removeEmpty(parent, created);
      throw error;
    }
  });
}

/** The files of a folder and of its folder of pictures, which is not listed itself; undefined when there is no folder. */
export async function listSnapshot(dir: string): Promise<string[] | undefined> {
  const names = await listIfThere(dir);
  if (!names?.includes(PICTURE_FOLDER)) return names;
  const pictures = await listIfThere(join(dir, PICTURE_FOLDER));
  const inside = (pictures ?? []).map((name) => `${PICTURE_FOLDER}/${name}`);
  return [...names.filter((name) => name !== PICTURE_FOLDER), ...inside];
}

/** @throws InputError unless the folder is free, or holds only a snapshot that may be replaced */
export function checkReplaceable(
  dir: string,
  present: readonly string[] | undefined,
  replace: boolean,
): void {
  if (!present?.length) return;
  if (!replace) {
    throw new InputError(
      dir,
      'the folder is not empty',
      'choose another folder, or replace its snapshot with --replace',
    );
  }
  const stranger = present.find((name) => !isNameInSnapshot(name));
  if (stranger !== undefined || !present.includes(MANIFEST)) {
    const what = `the folder holds something other than a snapshot (${stranger ?? `no ${MANIFEST}`})`;
    throw new InputError(dir, what, 'choose another folder, or empty this one');
  }
}

async function putThrough(
  parent: string,
  target: string,
  files: SnapshotBytes,
  present: boolean,
  madeFrom: string | undefined,
): Promise<void> {
  await withOwnedFolder(join(parent, `.${basename(target)}-`), async (work) => {
    const [fresh, aside] = [join(work, FRESH), join(work, ASIDE)];
    await mkdir(fresh);
    await writeFiles(fresh, files);
    if (madeFrom !== undefined) await writeSynced(join(work, MADE_FROM), Buffer.from(madeFrom));
    await syncFolder(work);
    if (present) await moveAside(target, aside);
    try {
      if (madeFrom !== undefined && !(await isMadeFrom(aside, madeFrom, target))) throw resealed(target);
      await putInPlace(fresh, target);
    } catch (error) {
      if (present) await undoBecause(error, () => rename(aside, target));
      throw error;
    }
    await syncFolder(parent);
  });
}

/** Of two commands that seal a day at once, one would lose what the other wrote, and its seal be no known correction. */
const resealed = (target: string): InputError =>
  new InputError(
    target,
    'another command sealed this day again meanwhile',
    'run this command again; it goes on from what is there',
  );

async function moveAside(target: string, aside: string): Promise<void> {
  try {
    await rename(target, aside);
  } catch (error) {
    // Another command has it in its hands at this moment.
    throw isMissing(error) ? resealed(target) : error;
  }
}

async function putInPlace(fresh: string, target: string): Promise<void> {
  try {
    await rename(fresh, target);
  } catch (error) {
    // Another command was faster.
    throw isNotEmpty(error) ? resealed(target) : error;
  }
}

/**
 * Whether what was moved aside is what the new snapshot was made from.
 * @param target the snapshot as messages name it
 */
export async function isMadeFrom(aside: string, madeFrom: string, target: string): Promise<boolean> {
  const manifest = parseManifest(await readFile(join(aside, MANIFEST)), `${target}/${MANIFEST}`);
  return hashManifest(manifest) === madeFrom;
}

/** Writes and flushes the files of a snapshot into its folder, the pictures into one of their own. */
async function writeFiles(folder: string, files: SnapshotBytes): Promise<void> {
  const pictures = join(folder, PICTURE_FOLDER);
  const hasPictures = [...files.keys()].some((name) => name.startsWith(`${PICTURE_FOLDER}/`));
  if (hasPictures) await mkdir(pictures);
  for (const [name, bytes] of files) await writeSynced(join(folder, name), bytes);
  if (hasPictures) await syncFolder(pictures);
  await syncFolder(folder);
}

/** Whether an error says that a folder is not empty (POSIX allows either code). */
const isNotEmpty = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Removes the parent folders that were created, from the deepest up, as long as they are empty. */
async function removeEmpty(deepest: string, highest: string): Promise<void> {
  for (let folder = deepest; folder.length >= highest.length; folder = dirname(folder)) {
    try {
      await ifThere(rmdir(folder));
    } catch (error) {
      // Something was put there meanwhile: keep it, and the folders above it.
      if (isNotEmpty(error)) return;
      throw error;
    }
  }
}
