import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { addFiles } from '../disk/add-files.ts';
import { listIfThere, statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';

/** Within the folder of a compiled site: the program, the files that all pages load, and the styles of each page. */
export const PROGRAM = 'program';
export const ASSETS = 'assets';
export const PAGES = 'pages.json';

/** Within it too: what its program drew, by what it was drawn from. */
export const DRAWN = 'drawn';

/** The stylesheets of each page, by the key under which Astro looks for them. */
export type PageStyles = Readonly<
  Record<string, readonly { depth: number; order: number; sheet: unknown }[]>
>;

/** What the compiled templates depend on. */
const INGREDIENTS = ['astro.config.mjs', 'package-lock.json', 'public/**', 'src/**'];

/** Compiled templates, and drawings, that no build has used for so long, in milliseconds, are removed. */
const UNUSED_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * The folder of the compiled templates of a project: kept beside its packages from an earlier build, or compiled now. It has
 * the hash of all that it is made from in its name, so no build ever gets the templates of another.
 *
 * @param settings what else the templates depend on
 * @param work where they are compiled if nothing can be kept beside the packages, as on a read-only disk
 * @param compile compiles into a folder, which is not there yet
 */
export async function compiledSite(
  project: string,
  settings: readonly (string | undefined)[],
  work: string,
  compile: (folder: string) => Promise<void>,
): Promise<string> {
  const cache = join(project, 'node_modules/.cache/overview');
  if (!(await canKeepIn(cache))) {
    const once = join(work, 'compiled');
    if (!(await statIfThere(once))) await compile(once);
    return once;
  }
  const name = `site-${await hashOf(project, settings)}`;
  const folder = join(cache, name);
  if (await statIfThere(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
    await removeUnused(join(folder, DRAWN));
    return folder;
  }
  const made = await mkdtemp(join(cache, 'compiling-'));
  try {
    await compile(join(made, name));
    await putInPlace(join(made, name), folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  await removeUnused(cache);
  return folder;
}

/** Whether the folder is there, or can be made. */
async function canKeepIn(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Puts a compiled folder in its place, unless another build did so meanwhile. */
async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of (await listIfThere(folder)) ?? []) {
    const path = join(folder, name);
    const last = (await statIfThere(path))?.mtimeMs ?? Date.now();
    if (Date.now() - last > UNUSED_FOR) await rm(path, { recursive: true, force: true });
  }
}

async function hashOf(project: string, settings: readonly (string | undefined)[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  await addFiles(hash, project, await listFiles(project, INGREDIENTS));
  return hash.digest('hex').slice(0, 16);
}
