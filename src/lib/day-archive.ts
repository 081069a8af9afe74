import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DayArchive, dayArchiveSchema } from '../schemas/day-archive.ts';
import { DIGESTS } from './digests-folder.ts';
import { sitePath } from './urls.ts';

/** Where public snapshots are served, with no slash at the end; on the site itself if it is not set. */
const SNAPSHOTS = process.env.OVERVIEW_SNAPSHOTS?.replace(/\/$/, '');

const known = new Map<string, DayArchive | undefined>();

/** The public snapshot of a day, which its pages name; undefined on a site of full texts. */
export function dayArchive(day: string): DayArchive | undefined {
  if (!known.has(day)) known.set(day, readArchive(join(DIGESTS, day, 'snapshot.json')));
  return known.get(day);
}

/** The address of the public snapshot of a day. */
export function archiveAddress(day: string): string {
  const name = `${day}.tar.zst`;
  return SNAPSHOTS === undefined ? sitePath(`snapshots/${name}`) : `${SNAPSHOTS}/${name}`;
}

function readArchive(path: string): DayArchive | undefined {
  return existsSync(path) ? dayArchiveSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
