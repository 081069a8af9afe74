import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Files that every page needs, and the page shown for pages that are not cached. */
const CORE = [
  'index.html',
  'offline/index.html',
  '_astro/**',
  'flags.css',
  'flags.*.png',
  'globe/index.html',
  'globe.json',
  'globe-countries.json',
  'favicon.svg',
  'manifest.webmanifest',
];

/**
 * Writes `offline.json` into a built site: the files that a browser caches for reading offline, with a version that
 * changes with any of their bytes.
 * @param day the day whose digest is cached
 */
export async function listOffline(dist: string, day: string): Promise<void> {
  const core = await filesOf(dist, CORE);
  const digest = await filesOf(dist, [`${day}/**/*.html`, 'countries/**/*.html', 'about/**/*.html']);
  const hash = createHash('sha256');
  for (const file of [...core, ...digest]) hash.update(`${file}\n`).update(await readFile(join(dist, file)));
  const list = {
    version: hash.digest('hex').slice(0, 16),
    core: core.map(pathOf),
    digest: digest.map(pathOf),
  };
  await writeFile(join(dist, 'offline.json'), `${JSON.stringify(list)}\n`);
}

/** Files relative to a folder, with forward slashes, in order. */
async function filesOf(folder: string, patterns: readonly string[]): Promise<string[]> {
  const entries = await Array.fromAsync(glob(patterns, { cwd: folder, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The address of a file relative to the site's root. */
const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
