import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What stands at each path below a folder: a file's bytes, `folder`, or `other`, such as a socket. */
type Tree = ReadonlyMap<string, Buffer | 'folder' | 'other'>;

/**
 * Makes a folder like another: removes what the other lacks, and copies the files that differ, of which there are few after
 * most runs. Folders come before what is in them. What is neither a file nor a folder is left out.
 * @param from the folder to be like, which may be absent
 */
export function restoreTree(from: string, to: string): void {
  const [wanted, found] = [treeOf(from), treeOf(to)];
  for (const [path, has] of found) if (!isLike(has, wanted.get(path))) remove(join(to, path));
  for (const [path, is] of wanted) {
    if (is === 'folder') mkdirSync(join(to, path), { recursive: true });
    else if (is !== 'other' && !isLike(is, found.get(path))) copyFileSync(join(from, path), join(to, path));
  }
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

function isLike(has: Buffer | string, wanted: Buffer | string | undefined): boolean {
  return Buffer.isBuffer(has) && Buffer.isBuffer(wanted)
    ? has.equals(wanted)
    : has === wanted && has !== 'other';
}

function treeOf(folder: string): Tree {
  if (!existsSync(folder)) return new Map();
  const within = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  );
  return new Map([folder, ...within.sort()].map((path) => [relative(folder, path), partOf(path)]));
}

function partOf(path: string): Buffer | 'folder' | 'other' {
  const about = lstatSync(path);
  if (about.isDirectory()) return 'folder';
  return about.isFile() ? readFileSync(path) : 'other';
}
