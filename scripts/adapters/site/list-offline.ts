import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addFiles } from '../disk/add-files.ts';
import { listFiles } from '../disk/list-files.ts';

/** Files that every page needs, and the page shown for pages that are not cached. */
const CORE = [
  'index.html',
  'offline/index.html',
  '_astro/**',
  'flags.css',
  'flags.*.png',
  'maps/world.*.svg',
  'globe/index.html',
  'globe.json',
  'globe-countries.json',
  'reader-countries.json',
  'favicon.svg',
  'manifest.webmanifest',
];

/**
 * Writes `offline.json` into a built site: the files that a browser caches for reading offline, with a version that
 * changes with any of their bytes.
 * @param day the day whose digest is cached
 * @param dayFolder the site that holds the pages of that day, if it is another
 * @param gone files of the day that only say that something was withdrawn
 */
export async function listOffline(
  dist: string,
  day: string,
  dayFolder = dist,
  gone: readonly string[] = [],
): Promise<void> {
  const core = await listFiles(dist, CORE);
  const standing = await listFiles(dist, ['countries/**/*.html', 'about/**/*.html']);
  const withdrawn = new Set(gone);
  const ofDay = (await listFiles(dayFolder, `${day}/**/*.html`)).filter((file) => !withdrawn.has(file));
  const hash = createHash('sha256');
  for (const [folder, files] of [
    [dist, core],
    [dayFolder, ofDay],
    [dist, standing],
  ] as const)
    await addFiles(hash, folder, files);
  const digest = [...ofDay, ...standing];
  const list = {
    version: hash.digest('hex').slice(0, 16),
    core: core.map(pathOf),
    digest: digest.map(pathOf),
  };
  await writeFile(join(dist, 'offline.json'), `${JSON.stringify(list)}\n`);
}

/** The address of a file relative to the site's root. */
const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
