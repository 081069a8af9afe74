import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../../scripts/adapters/disk/if-there.ts';
import { copyParts } from '../../scripts/bench/archive/copy-parts.ts';
import { makeTemporary } from './run-folder.ts';
import { COMPILED, COMPILED_IN_COPY, PROJECT, run, type Run } from './run-script.ts';

/** Where the bundled sample lies, relative to the project. */
export const SAMPLE = 'content/snapshots/2026-03-18';

/** Copies the project into a new folder of the run, so that a test may build there and spoil what it likes. */
export async function copyProject(runFolder?: string): Promise<string> {
  const copy = makeTemporary('project-', runFolder);
  copyParts(PROJECT, copy);
  cpSync(join(PROJECT, SAMPLE), join(copy, SAMPLE), { recursive: true });
  await symlink(COMPILED, join(copy, COMPILED_IN_COPY));
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
  const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  const hashes: [string, string][] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(path));
    hashes.push([path.slice(folder.length), hash.digest('hex')]);
  }
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
