import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DayArchive, dayArchiveSchema } from '../schemas/day-archive.ts';
import { oncePerTurn } from './turn.ts';
import { sitePath } from './urls.ts';

/** Reads the day's record of its public snapshot, each once. */
const archives = oncePerTurn(({ digests }) => {
  const known = new Map<string, DayArchive | undefined>();
  return (day: string): DayArchive | undefined => {
    if (!known.has(day)) known.set(day, readArchive(join(digests, day, 'snapshot.json')));
    return known.get(day);
  };
});

/** The public snapshot of a day, which its pages name; undefined on a site of full texts. */
export const dayArchive = (day: string): DayArchive | undefined => archives()(day);

/** The address of the public snapshot of a day: on the site itself, unless `OVERVIEW_SNAPSHOTS` says where. */
export function archiveAddress(day: string): string {
  const name = `${day}.tar.zst`;
  const elsewhere = process.env.OVERVIEW_SNAPSHOTS?.replace(/\/$/, '');
  return elsewhere === undefined ? sitePath(`snapshots/${name}`) : `${elsewhere}/${name}`;
}

function readArchive(path: string): DayArchive | undefined {
  return existsSync(path) ? dayArchiveSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
