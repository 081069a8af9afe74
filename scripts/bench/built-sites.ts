import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../pipeline/outcome/input-error.ts';
import type { Print } from './report/run-bench.ts';

/** A built site, identified by its newest day. */
export interface BuiltSite {
  folder: string;
  day: string;
  /** How many article pages that day has. */
  articles: number;
}

/** Where `npm run rebuild` builds. */
const USUAL = 'dist';

/**
 * Returns the built sites of the folders, or that of `dist`; none, with a printed notice, where nothing was built
 * there.
 * @throws InputError when a named folder contains no site
 */
export function findSites(folders: readonly string[], print: Print): BuiltSite[] {
  if (folders.length > 0) return folders.map(readSite);
  if (existsSync(join(USUAL, 'index.html'))) return [readSite(USUAL)];
  print(`${USUAL}: no site, nothing measured`);
  return [];
}

/** Returns a site's name: its newest day and the size of that day. */
export function nameOf({ day, articles }: BuiltSite): string {
  return `${day}, ${articles} articles`;
}

function readSite(folder: string): BuiltSite {
  const names = existsSync(join(folder, 'index.html')) ? readdirSync(folder) : [];
  const day = names
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort()
    .at(-1);
  if (day === undefined)
    throw new InputError(folder, 'no built site is there', 'build one: npm run rebuild -- SNAPSHOT');
  const pages = readdirSync(join(folder, day, 'articles'), { withFileTypes: true });
  return { folder, day, articles: pages.filter((entry) => entry.isDirectory()).length };
}
