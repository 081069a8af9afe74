import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import { type Withdrawal, withdrawalName } from '../../src/schemas/withdrawal.ts';
import { onDisk } from '../adapters/disk/disk-error.ts';
import { listFiles } from '../adapters/disk/list-files.ts';
import { archiveName } from '../adapters/publication/day-archives.ts';
import type { PublishedDay } from '../adapters/publication/day-records.ts';
import { CORRECTIONS, fileOfAddress, isFileOf, WITHDRAWN } from '../adapters/publication/withdrawn-files.ts';
import type { SitePlan } from './plan-site.ts';

/** The pages and feeds of countries, which list headlines of several days. */
const LISTS = ['countries/**', 'missed/**'];

/**
 * The files of a published site that have to go, because they may hold what was withdrawn: of each day that is made with
 * more withdrawals than before, all that are not made again; with them, pages of countries that are not read on any other
 * day, and pictures of what was withdrawn. The summary of a day comes last: as long as it is there, a killed run is done
 * again.
 *
 * @param sites the built site that is about to be put in place, and the published one
 * @param published the days of the site so far
 */
export async function withdrawnFiles(
  { staged, dist }: { staged: string; dist: string },
  plan: SitePlan,
  published: ReadonlyMap<Day, PublishedDay>,
): Promise<string[]> {
  const [made, lists] = [new Set(await listFiles(staged)), await listFiles(dist, LISTS)];
  const changes = [
    ...plan.loaded
      .filter(({ work }) => work === 'make')
      .map(({ day, snapshot }) => ({ day, now: snapshot.withdrawals ?? [] })),
    ...plan.withdrawn.map((day) => ({ day, now: plan.withdrawals.filter((each) => each.day === day) })),
  ];
  const going = changes.flatMap(({ day, now }) => {
    const record = published.get(day)?.record;
    return record ? filesOf(record, now) : [];
  });
  const ofSite = plan.withdrawals.length === 0 ? [WITHDRAWN, CORRECTIONS] : [];
  return [...new Set([...going, ...(going.length > 0 ? lists : []), ...ofSite])]
    .filter((file) => !made.has(file))
    .sort((a, b) => Number(isSummary(a)) - Number(isSummary(b)));
}

/** All files of a day as published, and the pictures that go with it; none where no more was withdrawn since. */
function filesOf(
  { day, paths, elsewhere = [], withdrawals: before = [] }: DayRecord,
  now: readonly Withdrawal[],
): string[] {
  const fresh = now.filter((each) => !before.includes(withdrawalName(each)));
  if (fresh.length === 0) return [];
  const files = fresh.flatMap(({ addresses }) => addresses.map(fileOfAddress));
  const pictures = files.filter((file) => file.startsWith('images/'));
  const own = [...paths.map((path) => `${day}/${path}`), ...elsewhere];
  return [...own.filter((file) => isFileOf(day, file)), ...pictures];
}

const isSummary = (file: string): boolean => /^\d{4}-\d\d-\d\d\/summary\.json$/.test(file);

/** Removes the Markdown of days that are withdrawn as a whole, and their public snapshots that are not part of the site. */
export async function clearWithdrawnDays(
  project: string,
  { withdrawn }: Pick<SitePlan, 'withdrawn'>,
): Promise<void> {
  for (const day of withdrawn)
    for (const path of [
      join(project, 'content/digests', day),
      join(project, 'content/archives', archiveName(day)),
    ])
      await onDisk(path, () => rm(path, { recursive: true, force: true }));
}
