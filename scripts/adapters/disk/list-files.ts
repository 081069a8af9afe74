import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk } from './disk-error.ts';
import { ifThere } from './if-there.ts';

/** Reads a folder of a listing, each once; a folder that is not there has nothing. */
type Read = (path: string) => Promise<readonly Dirent[]>;

/**
 * The files of a folder, relative to it, with forward slashes, sorted; none where there is no folder. `glob` of Node would leave
 * out, without a word, what lies in a folder that it cannot read.
 * @param patterns paths with `*`, `?` and `{a,b}` within a name, and `**` for any folders, or at the end for all below; names that
 * begin with a dot are only those that a pattern names so
 * @throws InputError when a folder cannot be read
 */
export async function listFiles(
  folder: string,
  patterns: string | readonly string[] = '**',
): Promise<string[]> {
  const known = new Map<string, Promise<readonly Dirent[]>>();
  const read: Read = (path) => {
    const entries = known.get(path) ?? entriesOf(join(folder, path));
    known.set(path, entries);
    return entries;
  };
  const found = new Set<string>();
  for (const pattern of [patterns].flat())
    for await (const file of matching(folder, '', pattern.split('/'), read)) found.add(file);
  return [...found].sort();
}

const entriesOf = (path: string): Promise<readonly Dirent[]> =>
  onDisk(path, async () => (await ifThere(readdir(path, { withFileTypes: true }))) ?? []);

/** The files below a path that the rest of a pattern matches. */
async function* matching(
  folder: string,
  path: string,
  [first = '', ...rest]: readonly string[],
  read: Read,
): AsyncGenerator<string> {
  const isLast = rest.length === 0;
  if (first === '**') {
    if (!isLast) yield* matching(folder, path, rest, read);
    for (const entry of await read(path)) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) yield* matching(folder, within(path, entry.name), [first, ...rest], read);
      else if (isLast && entry.isFile()) yield within(path, entry.name);
    }
  } else if (!/[*?{]/.test(first)) {
    const at = within(path, first);
    if (!isLast) yield* matching(folder, at, rest, read);
    else if (await isFile(join(folder, at))) yield at;
  } else {
    const name = namePattern(first);
    for (const entry of await read(path)) {
      if (!name.test(entry.name)) continue;
      if (isLast && entry.isFile()) yield within(path, entry.name);
      if (!isLast && entry.isDirectory()) yield* matching(folder, within(path, entry.name), rest, read);
    }
  }
}

const within = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

const isFile = async (path: string): Promise<boolean> =>
  (await onDisk(path, () => ifThere(lstat(path))))?.isFile() ?? false;

/** What a name matches that has wildcards. */
function namePattern(name: string): RegExp {
  const body = name
    .replace(/[.+^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
    .replace(/\{([^}]*)\}/g, (_, either: string) => `(?:${either.replaceAll(',', '|')})`);
  return new RegExp(`^${name.startsWith('.') ? '' : String.raw`(?!\.)`}${body}$`, 's');
}
