import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHANGED } from './stage.ts';

/** The hash of every file that commands change, and of each empty folder nothing, by its path in the project. */
export type State = ReadonlyMap<string, string>;

/** What later runs may find, or not, and records that count deploys: other bytes there change nothing that is published. */
const NOT_PUBLISHED = /^\.cache\/|\/\.overview-deploy\//;

/** The state of a project's folders; of its caches and records of deploys only the names. */
export function stateOf(project: string): State {
  const files = CHANGED.flatMap((folder) => filesIn(join(project, folder)));
  return new Map(
    files.map((file) => {
      const path = relative(project, file);
      return [path, NOT_PUBLISHED.test(path) ? '' : hashOf(file)];
    }),
  );
}

/** The files below a folder, and the folders in which there is nothing. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))
    .filter(({ path, isFolder }) => !isFolder || readdirSync(path).length === 0)
    .map(({ path }) => path)
    .sort();
}

/** The hash of a file; that of nothing for a folder, or a socket, which is claimed by a process and has no bytes. */
const hashOf = (file: string): string =>
  createHash('sha256')
    .update(lstatSync(file).isFile() ? readFileSync(file) : '')
    .digest('hex');

/** How a state differs from what it should be, a few words for each path. */
export function differences(found: State, wanted: State): string[] {
  const paths = [...new Set([...found.keys(), ...wanted.keys()])].sort();
  return paths.flatMap((path) => {
    if (found.get(path) === wanted.get(path)) return [];
    if (!wanted.has(path)) return [`${path} was left behind`];
    // A cache that lacks something is filled when that is needed.
    if (NOT_PUBLISHED.test(path)) return [];
    return [found.has(path) ? `${path} has other bytes` : `${path} is missing`];
  });
}

/** The part of a state below a folder, by the paths in it. */
export const below = (state: State, folder: string): State =>
  new Map(
    [...state].flatMap(([path, hash]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), hash] as const] : [],
    ),
  );
