import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import { onDisk, onDiskOfOthers } from '../adapters/disk/disk-error.ts';
import { SITE_RECORD, writeRecord } from '../adapters/publication/day-records.ts';
import {
  archiveIn,
  archiveName,
  placeArchives,
  readArchiveOf,
  stageArchive,
} from '../adapters/publication/day-archives.ts';
import { goneFrom, removeWithdrawn, writeWithdrawn } from '../adapters/publication/withdrawn-files.ts';
import { writeSitemap } from '../adapters/publication/write-sitemap.ts';
import { buildSite, LOCAL_SITE } from '../adapters/site/build-site.ts';
import { checkPages } from '../adapters/site/check-pages.ts';
import { indexSearch } from '../adapters/site/index-search.ts';
import { listOffline } from '../adapters/site/list-offline.ts';
import type { Move, Staging } from '../adapters/site/staging.ts';
import { writeDay } from '../adapters/site/write-day.ts';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { shownPictures } from '../pipeline/digest/compose/picture-of.ts';
import { renderDay } from '../pipeline/digest/render/render-day.ts';
import { canonicalLine } from '../text/canonical-json.ts';
import { archiveDay } from './archive-day.ts';
import { daysOf, rightsOf, type SitePlan, unlistedOf } from './plan-site.ts';
import { keptFrom, recordWithdrawnDays, takenFrom } from './record-withdrawals.ts';
import type { SiteOptions } from './site-options.ts';

/** Makes the Markdown of the days and the site in the staging folder. */
export async function makeSite(staging: Staging, plan: SitePlan, options: SiteOptions): Promise<void> {
  const { project, settings, onStep } = options;
  const dist = join(project, 'dist');
  const { withdrawn, withdrawals } = plan;
  const unlisted = unlistedOf(plan);
  const loaded = plan.loaded.map(({ day }) => day).filter((day) => !unlisted.includes(day));
  const made = await stageDays(staging, plan, options);
  await onDisk(staging.dist, () => writeWithdrawn(staging.dist, withdrawals));
  await buildSite({
    ...{ project, staging, settings },
    days: loaded,
    made: daysOf(plan, 'make'),
    linked: daysOf(plan, 'link'),
    earlier: [...plan.published.keys()].filter((day) => !loaded.includes(day)),
    ...{ withdrawn, published: dist },
    onDay: (day) => onStep?.(`${day}: making its pages`),
  });
  if (settings.snapshots === undefined) await placeArchives(staging);
  for (const [day, names] of made) await checkPages(staging.dist, day, names);
  onStep?.('indexing the site for search');
  const days = [...plan.published.keys()].filter((day) => !made.has(day));
  await onDiskOfOthers(staging.dist, () => indexSearch(staging.dist, { dist, days }));
  await onDisk(staging.dist, async () => {
    const newest = loaded.at(-1) ?? '';
    const holder = made.has(newest) ? staging.dist : dist;
    await listOffline(staging.dist, newest, holder, await goneFrom(holder, newest, withdrawals));
    const records = await writeRecords(staging, plan, options);
    const root = new URL((settings.base ?? '/').replace(/\/?$/, '/'), settings.site ?? LOCAL_SITE).href;
    await writeSitemap(staging.dist, records, root);
    const record = canonicalLine({ formatVersion: 1, madeFrom: plan.madeFrom });
    await writeFile(join(staging.dist, SITE_RECORD), record);
    if (withdrawals.length === 0) await removeWithdrawn(staging.dist);
  });
}

/**
 * The Markdown of the days that were made, and their public snapshots if these are not part of the site, on their way from
 * staging into the project.
 */
export const stagedFiles = (
  staging: Staging,
  plan: SitePlan,
  { project, digest, settings }: SiteOptions,
): Move[] => {
  const days = daysOf(plan, 'make');
  const hasArchives = digest.textPolicy === 'licensed' && settings.snapshots !== undefined;
  return [
    ...days.map((day) => ({ from: join(staging.digests, day), to: join(project, 'content/digests', day) })),
    ...(hasArchives ? days : []).map((day) => ({
      from: archiveIn(staging, day),
      to: join(project, 'content/archives', archiveName(day)),
    })),
  ];
};

/** Stages the days' Markdown: made, or copied where it stands. Returns the names of the files that were made, by day. */
async function stageDays(
  staging: Staging,
  { loaded }: SitePlan,
  { project, digest, settings, onStep }: SiteOptions,
): Promise<Map<Day, Iterable<string>>> {
  const files = new Map<Day, Iterable<string>>();
  for (const { day, snapshot, work } of loaded) {
    const folder = join(staging.digests, day);
    if (work !== 'make') {
      await onDisk(folder, () => cp(join(project, 'content/digests', day), folder, { recursive: true }));
      continue;
    }
    onStep?.(`${day}: making the digest of ${snapshot.articles.length} articles`);
    const { images = 'none' } = digest;
    const composed = composeSnapshot(snapshot, digest);
    const made = renderDay(composed);
    await writeDay(folder, made, shownPictures(snapshot, images));
    // Before the pages, whose footers name it.
    if (digest.textPolicy === 'licensed')
      await stageArchive(staging, await archiveDay(snapshot, composed, { images, settings }));
    files.set(day, made.keys());
  }
  return files;
}

/** Writes the records of the days that were worked on; returns those of all days, from the oldest to the newest. */
async function writeRecords(
  staging: Staging,
  plan: SitePlan,
  { project, digest }: SiteOptions,
): Promise<DayRecord[]> {
  const { loaded, published } = plan;
  const records = new Map([...published].map(([day, { record }]) => [day, record]));
  for (const { day, work, madeFrom, before, after, snapshot: own } of loaded) {
    if (work === 'keep') continue;
    const beside = { ...(before && { before }), ...(after && { after }) };
    const snapshot = await readArchiveOf(staging, day);
    const known = published.get(day)?.record;
    const taken = work === 'make' ? await takenFrom(staging.dist, day, own.withdrawals) : keptFrom(known);
    const record = { day, madeFrom, ...rightsOf(digest), ...beside, ...taken, ...(snapshot && { snapshot }) };
    records.set(day, await writeRecord(staging.dist, record, known));
  }
  await recordWithdrawnDays(staging.dist, join(project, 'dist'), plan, rightsOf(digest));
  return [...records.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
