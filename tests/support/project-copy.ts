import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, run, type Run } from './run-script.ts';

/** What the commands need of the project; its dependencies are linked, not copied. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** Where the bundled sample lies, relative to the project. */
export const SAMPLE = 'content/snapshots/2026-03-18';

/** Copies the project into a new folder, so that a test may build there and spoil what it likes. */
export async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'overview-test-'));
  for (const part of [...PARTS, SAMPLE]) await cp(join(PROJECT, part), join(copy, part), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Rebuilds the site of a project copy from one of its snapshots, in an environment such as a time zone. */
export function rebuild(
  project: string,
  snapshots: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  const script = join(project, 'scripts/rebuild.ts');
  return run(process.execPath, [script, ...snapshots], { folder: project, env });
}

/** SHA-256 of every file below a folder by its path; empty when there is no such folder. */
export async function hashTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const hashes: [string, string][] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(path));
    hashes.push([path.slice(folder.length), hash.digest('hex')]);
  }
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
