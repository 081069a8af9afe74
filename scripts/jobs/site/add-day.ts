import type { Day } from '../../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { placeArchives } from '../../adapters/publication/day-archives.ts';
import { type DayOutline, readRecord } from '../../adapters/publication/day-records.ts';
import { mergeSite } from '../../adapters/publication/merge-site.ts';
import { removeWithdrawn, writeWithdrawn } from '../../adapters/publication/withdrawn-files.ts';
import { buildSite } from '../../adapters/site/build-site.ts';
import { checkPages } from '../../adapters/site/check-pages.ts';
import { checkFiles } from '../../adapters/site/well-formed/check-files.ts';
import { putIntoDays } from '../../adapters/site/well-formed/put-in.ts';
import { replaceFolders, withStaging } from '../../adapters/site/staging.ts';
import { addNewCountries } from './add-new-countries.ts';
import { leftOfDay } from './clear-withdrawn.ts';
import { stagedFiles } from './move-staged.ts';
import { recordDay, requiredOutline } from './record-day.ts';
import type { SiteOptions } from './site-options.ts';
import { stageDay } from './stage-day.ts';
import { besideIn, foldersOf, type StandingSite } from './standing-site.ts';

/** How a day is added. */
export interface Adding extends SiteOptions {
  /** Whether the site gets the files that all pages load, as it must with the first day of a run. */
  assets: boolean;
}

/**
 * Makes the pages of one day and puts them in place: its Markdown, then the files, its record last. Killed before that, the
 * day is made again by the next run.
 * @throws InputError when the disk is full
 */
export async function addDay(snapshot: ReadSnapshot, site: StandingSite, options: Adding): Promise<void> {
  const { settings, assets, onStep, onStage } = options;
  const {
    places: [place],
    days,
    maker,
    withdrawals,
    keptFrom,
    work,
  } = site;
  const { day } = snapshot.manifest;
  await withStaging(place.root, async (staging) => {
    const { dist, digests } = staging;
    const names = await stageDay(staging, snapshot, options);
    await onDisk(dist, () => writeWithdrawn(dist, withdrawals));
    await buildSite({
      ...{ dist, digests, work, settings, assets, onStage },
      ...{ days: [day], made: [day], linked: [], lists: false, keptFrom },
      earlier: [...days.keys()].filter((each) => each !== day),
      published: foldersOf(site),
      onDay: () => onStep?.(`${day}: making its pages`),
    });
    await addNewCountries(staging, day, site, options);
    if (settings.snapshots === undefined) await placeArchives(staging);
    await checkPages(dist, day, names);
    await checkFiles(dist, { days: await putIntoDays(digests, [day]), made: [day], settings });
    onStage?.('putting in place');
    // The list of all withdrawals is put in place with the lists.
    await removeWithdrawn(dist);
    const before = days.get(day)?.record ?? (await readRecord(place.dist, day));
    const outline = await requiredOutline(dist, day);
    const beside = besideIn(new Map<Day, DayOutline>([...days, [day, outline]]));
    const record = await recordDay(staging, snapshot, { maker, beside, keptFrom }, options, before);
    await replaceFolders(staging, stagedFiles(staging, [day], place, options));
    await mergeSite(dist, place.dist, await leftOfDay(dist, place, before, snapshot.withdrawals));
    days.set(day, { record, ...outline });
  });
}
