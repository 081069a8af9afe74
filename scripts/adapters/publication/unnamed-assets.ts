import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../disk/list-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import { SITE_FILES } from '../hosts/host-files.ts';

/** What pages load, under names that change with the bytes; articles' pictures are addresses of their days, and stay. */
const ASSETS = ['_astro/**', 'maps/**', 'icons/logo-*.svg', 'flags.*.png'];

/** Files that can name others. */
const NAMING = /\.(?:html|css|js|json|svg|webmanifest|xml)$/;

/** What can be the name of a file: all between the marks that come before and after it in pages, styles and scripts. */
const NAMES = /[^/\s"'`()<>?#&=,;\\]+/g;

/**
 * The assets of a published site that no file of it names once a built part is put in place, sorted. One that is named by
 * nothing but others of these is among them; one that an old page names is not, nor what that loads in turn.
 * @param staged the part, whose own assets stay
 * @throws InputError when a folder or a file cannot be read
 */
export async function unnamedAssets(published: string, staged: string): Promise<string[]> {
  const made = new Set(await listFiles(staged, SITE_FILES));
  const unnamed = new Map<string, string[]>();
  for (const asset of await listFiles(published, ASSETS)) {
    const known = unnamed.get(basename(asset)) ?? [];
    if (!made.has(asset)) unnamed.set(basename(asset), [...known, asset]);
  }
  const assets = new Set([...unnamed.values()].flat());
  const standing = (await listFiles(published)).filter((file) => !made.has(file) && !assets.has(file));
  const naming = [
    ...[...made].map((file) => join(staged, file)),
    ...standing.map((file) => join(published, file)),
  ].filter((file) => NAMING.test(file));
  for (let file = naming.pop(); file !== undefined && unnamed.size > 0; file = naming.pop())
    for (const name of await namesIn(file)) {
      const named = unnamed.get(name) ?? [];
      unnamed.delete(name);
      naming.push(...named.filter((each) => NAMING.test(each)).map((each) => join(published, each)));
    }
  return [...unnamed.values()].flat().sort();
}

/** All in a file that can be the name of another. */
const namesIn = async (file: string): Promise<Set<string>> =>
  new Set((await onDisk(file, () => readFile(file, 'utf8'))).match(NAMES));
