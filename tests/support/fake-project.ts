import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeTemporary } from './run-folder.ts';

/** What a lockfile says of a package. */
export interface FakePackage {
  version: string;
  optional?: true;
}

/**
 * Makes a folder with files in it that lasts as long as the test.
 *
 * @param files their texts by path
 */
export function makeFolder(files: Record<string, string> = {}): string {
  const folder = makeTemporary('bootstrap-');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A lockfile, or npm's record of an install, of packages by name. */
export function lockfile(packages: Record<string, FakePackage>): string {
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry] as const);
  return JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries<FakePackage>(entries) });
}
