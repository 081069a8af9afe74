import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../disk/list-files.ts';
import { offlinePages } from './offline-pages.ts';

/** Files that every page needs, and the page shown for pages that are not cached. */
const CORE = [
  'index.html',
  'offline/index.html',
  '_astro/**',
  'flags.css',
  'flags.*.png',
  'tabs.svg',
  'maps/world.*.svg',
  'globe/index.html',
  'globe.json',
  'globe-countries.json',
  'reader-countries.json',
  'favicon.svg',
  'icons/logo-*.svg',
  'manifest.webmanifest',
];

/** Hexadecimal digits of a file's hash: enough to tell a few hundred files from their earlier forms. */
const HASH_LENGTH = 16;

/**
 * Writes `offline.json` into a built site: the files that a browser keeps for reading offline, each with a hash by which it
 * knows those that it has, and a version that changes with any of them.
 * @param day the day whose first stories are kept; empty on a site without days
 * @param dayFolder the site that holds the pages of that day, if it is another
 */
export async function listOffline(dist: string, day: string, dayFolder = dist): Promise<void> {
  const core = await hashed(dist, await listFiles(dist, CORE));
  const digest = day === '' ? {} : await hashed(dayFolder, await offlinePages(dayFolder, day));
  const version = hashOf(JSON.stringify([core, digest]));
  await writeFile(join(dist, 'offline.json'), `${JSON.stringify({ version, core, digest })}\n`);
}

/** The addresses of files relative to the site's root, each with the hash of its bytes. */
async function hashed(folder: string, files: readonly string[]): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const file of files) hashes[pathOf(file)] = hashOf(await readFile(join(folder, file)));
  return hashes;
}

const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);

const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
