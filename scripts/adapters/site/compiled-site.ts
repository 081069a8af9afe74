import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { addFiles } from '../disk/add-files.ts';
import { listIfThere, statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { ifAbandoned, withOwnedFolder } from '../disk/owned-folder.ts';

/** The compiled program, within the folder of a compiled site. */
export const PROGRAM = 'program';
/** The files that all pages load, within the same folder. */
export const ASSETS = 'assets';
/** The styles of each page, within the same folder. */
export const PAGES = 'pages.json';

/** The stylesheets of each page, by the key under which Astro looks for them. */
export type PageStyles = Readonly<
  Record<string, readonly { depth: number; order: number; sheet: unknown }[]>
>;

/** What the compiled templates depend on. */
const INGREDIENTS = ['astro.config.mjs', 'package-lock.json', 'public/**', 'src/**'];

/** Compiled templates, and drawings, that no build has used for so long, in milliseconds, are removed. */
const UNUSED_FOR = 7 * 24 * 60 * 60 * 1000;

/** What the name of a folder begins with in which a build compiles its templates. */
const COMPILING = 'compiling-';

/** What earlier builds made of the templates of a project. */
export interface Compiled {
  /** The folder of the compiled templates. */
  folder: string;
  /** The folder of what their program drew, wherever its site is served. */
  drawn: string;
}

/**
 * The compiled templates of a project: kept beside its packages from an earlier build, or compiled now. Their folder has
 * the hash of all that it is made from in its name, so no build ever gets the templates of another.
 *
 * @param settings what else the templates depend on
 * @param work where they are compiled if nothing can be kept beside the packages, as on a read-only disk; it must then lie
 * within the project, where its packages are found
 * @param compile compiles into a folder, which is not there yet, with another for files on the way
 */
export async function compiledSite(
  project: string,
  settings: readonly (string | undefined)[],
  work: string,
  compile: (folder: string, work: string) => Promise<void>,
): Promise<Compiled> {
  const cache = join(project, 'node_modules/.cache/overview');
  if (!(await canKeepIn(cache))) {
    const once = join(work, 'compiled');
    if (!(await statIfThere(once))) await compile(once, join(work, 'compiling'));
    return { folder: once, drawn: join(work, 'drawn') };
  }
  const program = await hashOf(project);
  const drawn = join(cache, `drawn-${program}`);
  await mkdir(drawn, { recursive: true });
  await touch(drawn);
  await removeUnused(drawn);
  const name = `site-${shortHash([program, settings])}`;
  const folder = join(cache, name);
  if (await statIfThere(folder)) {
    await touch(folder);
    return { folder, drawn };
  }
  await removeAbandoned(cache);
  await withOwnedFolder(join(cache, COMPILING), async (made) => {
    await compile(join(made, name), join(made, 'on-the-way'));
    await putInPlace(join(made, name), folder);
  });
  await removeUnused(cache);
  return { folder, drawn };
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

/** Says that a folder is in use. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now);
}

/** Removes what killed builds were compiling. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of (await listIfThere(cache)) ?? [])
    if (name.startsWith(COMPILING)) await ifAbandoned(join(cache, name), () => Promise.resolve(true));
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of (await listIfThere(folder)) ?? []) {
    const path = join(folder, name);
    const last = (await statIfThere(path))?.mtimeMs ?? Date.now();
    if (Date.now() - last > UNUSED_FOR) await rm(path, { recursive: true, force: true });
  }
}

/** The hash of all that the templates are made from but the settings. */
async function hashOf(project: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  addFiles(hash, project, await listFiles(project, INGREDIENTS));
  return hash.digest('hex').slice(0, 16);
}

const shortHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
