import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import type { ReadSnapshot } from '../../src/schemas/snapshot.ts';
import { placeArchives } from '../adapters/publication/day-archives.ts';
import { besideOf, type DayPages } from '../adapters/publication/beside.ts';
import { buildSite } from '../adapters/site/build-site.ts';
import { checkPages } from '../adapters/site/check-pages.ts';
import { replaceFolders, type Staging, withStaging } from '../adapters/site/staging.ts';
import { stagedFiles } from './move-staged.ts';
import { type Maker, makerOf, planDays, type PlannedDay, storedDay } from './plan-days.ts';
import { recordDay, requiredOutline } from './record-day.ts';
import type { SiteOptions } from './site-options.ts';
import { projectPlace } from './site-place.ts';
import { stageDay } from './stage-day.ts';
import { writeLists } from './write-lists.ts';

/**
 * Turns verified snapshots into `content/digests/DAY/` and the site in `dist/`, which then holds these days and no
 * other. Both are replaced only once everything is built; a failure before that leaves them unchanged.
 */
export async function rebuildSite(snapshots: readonly ReadSnapshot[], options: SiteOptions): Promise<void> {
  const { project, onStep, onStage } = options;
  const place = projectPlace(project);
  const maker = await makerOf(options);
  const planned = planDays(snapshots.map(storedDay), maker, options, new Map(), () => false);
  const days = planned.map(({ day }) => day);
  await withStaging(project, async (staging) => {
    await makeSite(staging, { snapshots, planned, maker }, options);
    onStage?.('putting in place');
    onStep?.('replacing the old site');
    await replaceFolders(staging, [
      ...stagedFiles(staging, days, place, options),
      { from: staging.dist, to: place.dist },
    ]);
  });
}

/** All that a site is made from. */
interface Whole {
  snapshots: readonly ReadSnapshot[];
  planned: readonly PlannedDay[];
  maker: Maker;
}

/** Makes the Markdown of the days, and their whole site, in the staging folder. */
async function makeSite(
  staging: Staging,
  { snapshots, planned, maker }: Whole,
  options: SiteOptions,
): Promise<void> {
  const { project, settings, onStep, onStage } = options;
  const { dist, digests, root: work } = staging;
  const days = planned.map(({ day }) => day);
  const files = new Map<Day, string[]>();
  for (const snapshot of snapshots)
    files.set(snapshot.manifest.day, await stageDay(staging, snapshot, options));
  await buildSite({
    ...{ project, dist, digests, work, settings, days, made: days, onStage },
    ...{ linked: [], earlier: [], published: [], lists: true, assets: true },
    onDay: (day) => onStep?.(`${day}: making its pages`),
  });
  if (settings.snapshots === undefined) await placeArchives(staging);
  for (const [day, names] of files) await checkPages(dist, day, names);
  const records = await recordDays(staging, planned, options);
  await writeLists(dist, dist, { records, newest: days, maker }, options);
}

async function recordDays(
  staging: Staging,
  planned: readonly PlannedDay[],
  options: SiteOptions,
): Promise<DayRecord[]> {
  const pages = new Map<Day, DayPages>();
  for (const { day } of planned) pages.set(day, (await requiredOutline(staging.dist, day)).pages);
  const beside = besideOf(pages);
  const records: DayRecord[] = [];
  for (const each of planned) records.push(await recordDay(staging, each, beside, options));
  return records;
}
