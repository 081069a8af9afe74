import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { daySchema } from '../../../src/schemas/day.ts';
import { isNameInSnapshot, MANIFEST, PICTURE_FOLDER } from '../../pipeline/snapshot/snapshot-files.ts';
import { claimSign, type Sign } from '../disk/claim-sign.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, listIfThere } from '../disk/if-there.ts';
import { isOfOwner, OWNER } from '../disk/owned-folder.ts';
import { ASIDE, FRESH, MADE_FROM } from './work-names.ts';

/** Whose a hidden folder is: made by `putDirectory`, perhaps so, or surely by somebody else. */
export type Whose = 'ours' | 'unclear' | 'others';

/** A SHA-256, or the beginning of one whose writer was killed. */
const HASH = /^[\da-f]{1,64}$/;
const HASH_LENGTH = 64;

/**
 * Whose a folder is that has the name of one in which a snapshot is written. One of ours holds nothing but what belongs there,
 * each thing of its kind; beside a folder that is not named after a day, which may be anybody's, one of them must also be such
 * as nobody else makes.
 * @param target the name of the snapshot
 */
export async function whoseWork(work: string, target: string): Promise<Whose> {
  const isFolder = (await statOf(work))?.isDirectory() ?? false;
  const names = (isFolder && (await listIfThere(work))) || undefined;
  if (!names?.every(isNameOfWork)) return 'others';
  const signs: Sign[] = [];
  for (const name of names) signs.push(await onDisk(join(work, name), () => signOf(work, name)));
  if (signs.includes('foreign')) return 'unclear';
  return signs.includes('sure') || daySchema.safeParse(target).success ? 'ours' : 'unclear';
}

const isNameOfWork = (name: string): boolean => [FRESH, ASIDE, MADE_FROM].includes(name) || isOfOwner(name);

/** The stats of a path itself, not of what a link leads to; undefined when nothing is there. */
const statOf = (path: string): Promise<Stats | undefined> => onDisk(path, () => ifThere(lstat(path)));

async function signOf(work: string, name: string): Promise<Sign> {
  const path = join(work, name);
  const found = await statOf(path);
  // Gone meanwhile: another command clears up.
  if (!found) return 'fits';
  if (name === MADE_FROM) return found.isFile() && found.size <= HASH_LENGTH ? hashSign(path) : 'foreign';
  if (name === FRESH || name === ASIDE) return found.isDirectory() ? snapshotSign(path) : 'foreign';
  return claimSign(join(work, OWNER), name);
}

async function hashSign(path: string): Promise<Sign> {
  const text = (await ifThere(readFile(path, 'utf8'))) ?? '';
  if (text !== '' && !HASH.test(text)) return 'foreign';
  return text.length === HASH_LENGTH ? 'sure' : 'fits';
}

/** A folder with a manifest is a snapshot; one without may be part of one. */
async function snapshotSign(folder: string): Promise<Sign> {
  const entries = (await ifThere(readdir(folder, { withFileTypes: true }))) ?? [];
  if (entries.some((entry) => entry.isFile() && entry.name === MANIFEST)) return 'sure';
  for (const entry of entries) if (!(await isPart(folder, entry))) return 'foreign';
  return 'fits';
}

async function isPart(folder: string, entry: Dirent): Promise<boolean> {
  if (entry.isFile()) return isNameInSnapshot(entry.name);
  if (!entry.isDirectory() || entry.name !== PICTURE_FOLDER) return false;
  const pictures = await ifThere(readdir(join(folder, entry.name)));
  return (pictures ?? []).every((name) => isNameInSnapshot(`${PICTURE_FOLDER}/${name}`));
}
