import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import { onDisk, onDiskOfOthers } from '../adapters/disk/disk-error.ts';
import { SITE_RECORD, writeRecord } from '../adapters/publication/day-records.ts';
import { writeSitemap } from '../adapters/publication/write-sitemap.ts';
import { buildSite } from '../adapters/site/build-site.ts';
import { checkPages } from '../adapters/site/check-pages.ts';
import { indexSearch } from '../adapters/site/index-search.ts';
import { listOffline } from '../adapters/site/list-offline.ts';
import type { Move, Staging } from '../adapters/site/staging.ts';
import { writeDay } from '../adapters/site/write-day.ts';
import { buildDigest, type DigestOptions } from '../pipeline/digest/build-digest.ts';
import { shownPictures } from '../pipeline/digest/compose/picture-of.ts';
import { canonicalLine } from '../text/canonical-json.ts';
import { daysOf, rightsOf, type SitePlan } from './plan-site.ts';
import type { SiteOptions } from './site-options.ts';

/** The address at which a site is read unless another is given. */
const LOCAL = 'http://localhost:4321';

/** Makes the Markdown of the days and the site in the staging folder. */
export async function makeSite(staging: Staging, plan: SitePlan, options: SiteOptions): Promise<void> {
  const { project, site, base, onStep } = options;
  const dist = join(project, 'dist');
  const loaded = plan.loaded.map(({ day }) => day);
  const made = await stageDays(staging, plan, options);
  onStep?.('building the pages');
  await buildSite({
    ...{ project, staging, site, base },
    days: loaded,
    made: daysOf(plan, 'make'),
    linked: daysOf(plan, 'link'),
    earlier: { days: [...plan.published.keys()].filter((day) => !loaded.includes(day)), dist },
  });
  for (const [day, names] of made) await checkPages(staging.dist, day, names);
  onStep?.('indexing the site for search');
  const standing = loaded.filter((day) => !made.has(day));
  await onDiskOfOthers(staging.dist, () => indexSearch(staging.dist, { dist, days: standing }));
  await onDisk(staging.dist, async () => {
    const newest = loaded.at(-1) ?? '';
    await listOffline(staging.dist, newest, standing.includes(newest) ? dist : staging.dist);
    const records = await writeRecords(staging, plan, options.digest);
    const root = new URL((base ?? '/').replace(/\/?$/, '/'), site ?? LOCAL).href;
    await writeSitemap(staging.dist, records, root);
    const record = canonicalLine({ formatVersion: 1, madeFrom: plan.madeFrom });
    await writeFile(join(staging.dist, SITE_RECORD), record);
  });
}

/** The Markdown of the days that were made, on its way from staging into the project. */
export const stagedDigests = (staging: Staging, plan: SitePlan, project: string): Move[] =>
  daysOf(plan, 'make').map((day) => ({
    from: join(staging.digests, day),
    to: join(project, 'content/digests', day),
  }));

/** Stages the days' Markdown: made, or copied where it stands. Returns the names of the files that were made, by day. */
async function stageDays(
  staging: Staging,
  { loaded }: SitePlan,
  { project, digest, onStep }: SiteOptions,
): Promise<Map<Day, Iterable<string>>> {
  const files = new Map<Day, Iterable<string>>();
  for (const { day, snapshot, work } of loaded) {
    const folder = join(staging.digests, day);
    if (work !== 'make') {
      await onDisk(folder, () => cp(join(project, 'content/digests', day), folder, { recursive: true }));
      continue;
    }
    onStep?.(`${day}: making the digest of ${snapshot.articles.length} articles`);
    const made = buildDigest(snapshot, digest);
    await writeDay(folder, made, shownPictures(snapshot, digest.images ?? 'none'));
    files.set(day, made.keys());
  }
  return files;
}

/** Writes the records of the days that were worked on; returns those of all days, from the oldest to the newest. */
async function writeRecords(
  staging: Staging,
  { loaded, published }: SitePlan,
  digest: DigestOptions,
): Promise<DayRecord[]> {
  const records = new Map([...published].map(([day, { record }]) => [day, record]));
  for (const { day, work, madeFrom, before, after } of loaded) {
    if (work === 'keep') continue;
    const beside = { ...(before && { before }), ...(after && { after }) };
    const record = { day, madeFrom, ...rightsOf(digest), ...beside };
    records.set(day, await writeRecord(staging.dist, record, published.get(day)?.record));
  }
  return [...records.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
