import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DayArchive, dayArchiveSchema } from '../../../src/schemas/day-archive.ts';
import type { Day } from '../../../src/schemas/day.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere, statIfThere } from '../disk/if-there.ts';
import type { Staging } from '../site/staging.ts';

/** A day’s public snapshot, packed. */
export interface ArchivedDay {
  day: Day;
  bytes: Uint8Array;
  about: DayArchive;
}

/** The name of a day’s public snapshot. */
export const archiveName = (day: Day): string => `${day}.tar.zst`;

/** Where a day’s public snapshot is staged. */
export const archiveIn = (staging: Staging, day: Day): string =>
  join(staging.root, 'snapshots', archiveName(day));

/** What the pages of a day say of its public snapshot, beside the day’s Markdown. */
const aboutIn = (staging: Staging, day: Day): string => join(staging.digests, day, 'snapshot.json');

/** Stages a day’s public snapshot, and what its pages say of it. */
export async function stageArchive(staging: Staging, { day, bytes, about }: ArchivedDay): Promise<void> {
  const path = archiveIn(staging, day);
  await onDisk(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx' });
    await writeFile(aboutIn(staging, day), canonicalLine(about), { flag: 'wx' });
  });
}

/** Moves the staged public snapshots into the staged site, in `snapshots/`; without any, there is no such folder. */
export async function placeArchives(staging: Staging): Promise<void> {
  const from = join(staging.root, 'snapshots');
  if (!(await statIfThere(from))) return;
  await onDisk(from, () => rename(from, join(staging.dist, 'snapshots')));
}

/**
 * What the pages of a staged day say of its public snapshot; undefined where it has none.
 * @throws when the file beside the Markdown is not one that the program wrote
 */
export async function readArchiveOf(staging: Staging, day: Day): Promise<DayArchive | undefined> {
  const bytes = await readIfThere(aboutIn(staging, day));
  return bytes && dayArchiveSchema.parse(JSON.parse(bytes.toString('utf8')));
}
