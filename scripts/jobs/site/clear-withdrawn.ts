import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, monthOf } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { REDIRECTS } from '../../adapters/hosts/host-files.ts';
import { archiveName } from '../../adapters/publication/day-archives.ts';
import { patternsOf, readWithdrawn, recordedFiles } from '../../adapters/publication/day-records.ts';
import {
  CORRECTIONS,
  fileOfAddress,
  isFileOf,
  WITHDRAWN,
} from '../../adapters/publication/withdrawn-files.ts';
import { indexFolder } from '../../adapters/site/index-search.ts';
import type { SitePlace } from './site-place.ts';

/** The pages and feeds of countries, which list headlines of several days. */
const LISTS = ['countries/**', 'missed/**'];

/**
 * The files of a published site that have to go when a day is put in place, because they may hold what was withdrawn: if the
 * day is made with more withdrawals than before, all of it that is not made again, and pictures of what was withdrawn.
 *
 * @param staged the day as it was made
 * @param before its record in the published site, if it is part of that
 * @param now what is withdrawn of it
 */
export async function leftOfDay(
  staged: string,
  place: SitePlace,
  before: DayRecord | undefined,
  now: readonly Withdrawal[] = [],
): Promise<string[]> {
  if (!before) return [];
  const { day, withdrawals: known = [] } = before;
  const fresh = now.filter((each) => !known.includes(withdrawalName(each)));
  if (fresh.length === 0) return [];
  const own = recordedFiles(before).filter((file) => isFileOf(day, file));
  return notMade(staged, [...own, ...(await picturesOf(fresh, place, [day]))]);
}

/** What lists the days of a site. */
export interface ListedSite {
  days: readonly Day[];
  withdrawals: readonly Withdrawal[];
  /** The days that are withdrawn as a whole. */
  withdrawn: readonly Day[];
}

/**
 * The files of a published site that have to go when its lists are put in place: of days that are withdrawn as a whole, all
 * but the pages that say so; if more is withdrawn than before, pages of countries that are not read on any other day, and
 * pictures; the search and the sitemap of months without a day. The summary of a day comes last: as long as it is there, a
 * killed run is done again. And the redirects of a site that has no longer a path of its own.
 *
 * @param staged the lists as they were made
 */
export async function leftOfSite(
  staged: string,
  place: SitePlace,
  { days, withdrawals, withdrawn }: ListedSite,
): Promise<string[]> {
  const { dist } = place;
  const known = new Set((await readWithdrawn(dist)).map(withdrawalName));
  const fresh = withdrawals.filter((each) => !known.has(withdrawalName(each)));
  const ofDays = patternsOf(withdrawn);
  const ofLists = fresh.length > 0 ? LISTS : [];
  const months = new Set(days.map(monthOf));
  const bare = [...new Set(withdrawn.map(monthOf))].filter((month) => !months.has(month));
  const ofMonths = bare.flatMap((month) => [`${indexFolder(month)}/**`, `sitemap-${month}.xml`]);
  const patterns = [...ofDays, ...ofLists, ...ofMonths];
  const found = patterns.length > 0 ? await listFiles(dist, patterns) : [];
  const ofSite = [REDIRECTS, ...(withdrawals.length === 0 ? [WITHDRAWN, CORRECTIONS] : [])];
  return notMade(staged, [...found, ...(await picturesOf(fresh, place, withdrawn)), ...ofSite]);
}

/** Files that a built part of a site does not have, the summaries of days last. */
async function notMade(staged: string, files: readonly string[]): Promise<string[]> {
  const made = new Set(await listFiles(staged));
  return [...new Set(files)]
    .filter((file) => !made.has(file))
    .sort((a, b) => Number(isSummary(a)) - Number(isSummary(b)));
}

const isSummary = (file: string): boolean => /^\d{4}-\d\d-\d\d\/summary\.json$/.test(file);

/** The pictures of what was withdrawn that no day shows but some. */
async function picturesOf(
  withdrawals: readonly Withdrawal[],
  { digests }: SitePlace,
  days: readonly Day[],
): Promise<string[]> {
  const files = withdrawals.flatMap(({ addresses }) => addresses.map(fileOfAddress));
  const pictures = files.filter((file) => file.startsWith('images/'));
  if (pictures.length === 0) return [];
  const shown = await listFiles(
    digests,
    pictures.map((picture) => `*/${picture}`),
  );
  const others = new Set(
    shown
      .filter((file) => !days.some((day) => file.startsWith(`${day}/`)))
      .map((file) => file.slice('YYYY-MM-DD/'.length)),
  );
  return pictures.filter((picture) => !others.has(picture));
}

/** Removes days that are withdrawn as a whole from a part of a site, which is joined with the pages that say so. */
export async function dropDays(
  place: SitePlace,
  withdrawals: readonly Withdrawal[],
  withdrawn: readonly Day[],
): Promise<void> {
  const { dist } = place;
  const own = withdrawals.filter(({ kind }) => kind === 'day');
  const patterns = patternsOf(withdrawn);
  const files = patterns.length > 0 ? await listFiles(dist, patterns) : [];
  for (const file of [...files, ...(await picturesOf(own, place, withdrawn))])
    await onDisk(dist, () => rm(join(dist, file), { force: true }));
  await clearWithdrawnDays(place, withdrawn);
}

/** Removes the Markdown of days that are withdrawn as a whole, and their public snapshots that are not part of the site. */
export async function clearWithdrawnDays(
  { digests, archives }: SitePlace,
  withdrawn: readonly Day[],
): Promise<void> {
  for (const day of withdrawn)
    for (const path of [join(digests, day), join(archives, archiveName(day))])
      await onDisk(path, () => rm(path, { recursive: true, force: true }));
}
