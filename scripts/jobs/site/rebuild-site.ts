import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { readRestorations } from '../../adapters/publication/restoration-records.ts';
import { writeWithdrawn } from '../../adapters/publication/withdrawn-files.ts';
import { placeArchives } from '../../adapters/publication/day-archives.ts';
import { besideOf, type DayPages } from '../../adapters/publication/beside.ts';
import { buildSite } from '../../adapters/site/build-site.ts';
import { checkPages } from '../../adapters/site/check-pages.ts';
import { checkFiles } from '../../adapters/site/well-formed/check-files.ts';
import { putIntoDays } from '../../adapters/site/well-formed/put-in.ts';
import { replaceFolders, type Staging, withStaging } from '../../adapters/site/staging.ts';
import { atWork } from './at-work.ts';
import { stagedFiles } from './move-staged.ts';
import { clearWithdrawnDays } from './clear-withdrawn.ts';
import { inForce, planWithdrawals, restoredOf } from './plan-withdrawals.ts';
import { type Maker, makerOf } from './plan-days.ts';
import { storedDay } from './stored-day.ts';
import { recordDay, requiredOutline, type Surroundings } from './record-day.ts';
import { keptFrom } from './retention.ts';
import type { SiteOptions } from './site-options.ts';
import { projectPlace } from './site-place.ts';
import { stageDay } from './stage-day.ts';
import { writeLists } from './write-lists.ts';

/**
 * Turns verified snapshots into `content/digests/DAY/` and the site in `dist/`, which then holds these days and no
 * other. Both are replaced only once everything is built; a failure before that leaves them unchanged.
 * @throws InputError when another process changes the site
 */
export const rebuildSite = (snapshots: readonly ReadSnapshot[], options: SiteOptions): Promise<void> =>
  atWork(options.project, options.onStep, () => replaceSite(snapshots, options));

/** Like `rebuildSite`, for a process that is at work on the site already. */
export async function replaceSite(snapshots: readonly ReadSnapshot[], options: SiteOptions): Promise<void> {
  const { project, onStep, onStage } = options;
  const place = projectPlace(project);
  const { stored, ...without } = await planWithdrawals(project, snapshots.map(storedDay));
  const kept: ReadSnapshot[] = [];
  for (const each of stored) kept.push(...[await each.open()].flatMap((snapshot) => snapshot ?? []));
  kept.sort((a, b) => (a.manifest.day < b.manifest.day ? -1 : 1));
  await withStaging(project, async (staging) => {
    await makeSite(staging, { snapshots: kept, maker: await makerOf(options), ...without }, options);
    onStage?.('putting in place');
    onStep?.('replacing the old site');
    await replaceFolders(staging, [
      ...stagedFiles(staging, daysOf(kept), place, options),
      { from: staging.dist, to: place.dist, isServed: true },
    ]);
    await clearWithdrawnDays(place, without.withdrawn);
  });
}

/** All that a site is made from. */
interface Whole {
  /** The days, without what was withdrawn, from the oldest to the newest. */
  snapshots: readonly ReadSnapshot[];
  maker: Maker;
  withdrawals: readonly Withdrawal[];
  withdrawn: readonly Day[];
}

const daysOf = (snapshots: readonly ReadSnapshot[]): Day[] => snapshots.map(({ manifest }) => manifest.day);

/** A day, and the names of what is withdrawn of it. */
const namesOf = ({
  manifest: { day },
  withdrawals = [],
}: ReadSnapshot): Pick<DayRecord, 'day' | 'withdrawals'> => ({
  day,
  withdrawals: withdrawals.map(withdrawalName),
});

/** Makes the Markdown of the days, and their whole site, in the staging folder. */
async function makeSite(
  staging: Staging,
  { snapshots, maker, withdrawn, ...whole }: Whole,
  options: SiteOptions,
): Promise<void> {
  const { project, settings, onStep, onStage } = options;
  const { dist, digests, root: work } = staging;
  const days = daysOf(snapshots);
  const withdrawals = inForce(whole.withdrawals, snapshots.map(namesOf));
  const restored = restoredOf(await readRestorations(project), days);
  const from = keptFrom(days, settings.retention);
  const files = new Map<Day, string[]>();
  for (const snapshot of snapshots)
    files.set(snapshot.manifest.day, await stageDay(staging, snapshot, options));
  await onDisk(dist, () => writeWithdrawn(dist, withdrawals, restored));
  await buildSite({
    ...{ dist, digests, work, settings, days, made: days, onStage },
    ...{ linked: [], earlier: [], published: [], lists: true, withdrawn, assets: true, keptFrom: from },
    onDay: (day) => onStep?.(`${day}: making its pages`),
  });
  if (settings.snapshots === undefined) await placeArchives(staging);
  for (const [day, names] of files) await checkPages(dist, day, names);
  const records = await recordDays(staging, snapshots, { maker, keptFrom: from }, options);
  const listed = { records, newest: days, maker, withdrawals, withdrawn, restored };
  await writeLists(dist, { days: dist, published: projectPlace(project).dist }, listed, options);
  await checkFiles(dist, { days: await putIntoDays(digests, days), made: days, settings });
}

async function recordDays(
  staging: Staging,
  snapshots: readonly ReadSnapshot[],
  made: Omit<Surroundings, 'beside'>,
  options: SiteOptions,
): Promise<DayRecord[]> {
  const pages = new Map<Day, DayPages>();
  for (const day of daysOf(snapshots)) pages.set(day, (await requiredOutline(staging.dist, day)).pages);
  const beside = besideOf(pages);
  const records: DayRecord[] = [];
  for (const each of snapshots) records.push(await recordDay(staging, each, { ...made, beside }, options));
  return records;
}
