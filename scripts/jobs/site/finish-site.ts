import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import type { Beside } from '../../adapters/publication/beside.ts';
import { readSiteRecord, readWithdrawn, writeDayRecord } from '../../adapters/publication/day-records.ts';
import { mergeSite } from '../../adapters/publication/merge-site.ts';
import { readRestorations } from '../../adapters/publication/restoration-records.ts';
import { unnamedAssets } from '../../adapters/publication/unnamed-assets.ts';
import { writeWithdrawn } from '../../adapters/publication/withdrawn-files.ts';
import { buildSite } from '../../adapters/site/build-site.ts';
import { withStaging } from '../../adapters/site/staging.ts';
import { checkFiles } from '../../adapters/site/well-formed/check-files.ts';
import { putIntoDays } from '../../adapters/site/well-formed/put-in.ts';
import { countOf } from '../../text/count-of.ts';
import { clearWithdrawnDays, leftOfSite } from './clear-withdrawn.ts';
import { isMadeBy, type Maker } from './plan-days.ts';
import { inForce, restoredOf } from './plan-withdrawals.ts';
import { besideFields } from './record-day.ts';
import type { SiteOptions } from './site-options.ts';
import type { SitePlace } from './site-place.ts';
import { besideIn, daysWithDigest, foldersOf, type StandingSite } from './standing-site.ts';
import { listsMadeFrom, makersOf, writeLists } from './write-lists.ts';

/** How a site is finished. */
export interface Finishing extends SiteOptions {
  /** How many of the newest days the feeds and the lists show with their articles. */
  most: number;
}

/** Finishes a site to which days were added: the pages that link to other days, then those that list days. */
export async function finishSite(site: StandingSite, options: Finishing): Promise<void> {
  const readable = await daysWithDigest(site);
  await linkDays(site, readable, options);
  await addLists(site, readable, options);
  await clearWithdrawnDays(site.places[0], site.withdrawn);
}

/**
 * Makes again the pages that link to other days, where these are others now. Days that an earlier program made keep theirs:
 * they work, and are all of one kind.
 */
async function linkDays(site: StandingSite, readable: ReadonlySet<Day>, options: Finishing): Promise<void> {
  const { settings, onStep, onStage } = options;
  const {
    places: [place],
    days,
    maker,
    work,
  } = site;
  const beside = besideIn(days);
  for (const [day, { record, ...outline }] of [...days].sort().reverse()) {
    const isLinked = record.beside === beside.get(day)?.beside;
    if (isLinked || !isMadeBy(maker, record) || !readable.has(day)) continue;
    onStep?.(`${day}: linking it to the days beside it`);
    await withStaging(place.root, async ({ dist }) => {
      await buildSite({
        ...{ dist, digests: place.digests, work, settings, assets: false, onStage },
        ...{ days: [day], made: [], linked: [day], lists: false, published: foldersOf(site) },
        earlier: [...days.keys()].filter((each) => each !== day),
      });
      await checkFiles(dist, { days: await putIntoDays(place.digests, [day]), made: [], settings });
      const linked = await writeDayRecord(dist, linkedTo(record, beside.get(day)), record);
      await mergeSite(dist, place.dist);
      days.set(day, { record: linked, ...outline });
    });
  }
}

/** The record of a day whose pages know other things of the days beside it now. */
function linkedTo(record: DayRecord, beside: Beside | undefined): DayRecord {
  const linked = { ...record };
  delete linked.before;
  delete linked.after;
  return { ...linked, ...besideFields(beside) };
}

/** Makes the pages that list days, unless they were made from the same days already. */
async function addLists(site: StandingSite, readable: ReadonlySet<Day>, options: Finishing): Promise<void> {
  const { settings, most, onStep, onStage } = options;
  const {
    places: [place],
    days,
    maker,
    withdrawn,
    work,
  } = site;
  const all = [...days.keys()].sort();
  const newest = all.filter((day) => readable.has(day)).slice(-most);
  const records = all.flatMap((day) => days.get(day)?.record ?? []);
  const withdrawals = inForce(site.withdrawals, records, await readWithdrawn(place.dist));
  const restored = restoredOf(await readRestorations(options.project), all);
  const listed = { records, newest, maker, withdrawals, withdrawn, restored };
  const before = await readSiteRecord(place.dist);
  if (before?.madeFrom === listsMadeFrom(listed)) return;
  onStep?.(`listing ${all.length} day(s)`);
  const unreadable: Day[] = [];
  await withStaging(place.root, async ({ dist }) => {
    await onDisk(dist, () => writeWithdrawn(dist, withdrawals, restored));
    await buildSite({
      ...{ dist, digests: place.digests, work, settings, assets: true, onStage },
      ...{ days: newest, made: [], linked: [], lists: true, withdrawn, published: foldersOf(site) },
      earlier: all.filter((day) => !newest.includes(day)),
      doubtful: newest.filter((day) => isStale(days.get(day)?.record, maker)),
      onUnreadable: (day, { message }) => {
        unreadable.push(day);
        onStep?.(`${day} is listed without its articles, whose Markdown cannot be read any more: ${message}`);
      },
    });
    await writeLists(dist, { days: place.dist, published: place.dist }, listed, options);
    const listable = newest.filter((day) => !unreadable.includes(day));
    await checkFiles(dist, { days: await putIntoDays(place.digests, listable), made: [], settings });
    onStage?.('putting in place');
    const unnamed = before?.swept === makersOf(listed) ? [] : await assetsLeft(dist, place, options);
    const left = await leftOfSite(dist, place, { days: all, withdrawals, withdrawn });
    await mergeSite(dist, place.dist, [...unnamed, ...left]);
  });
}

/** The styles, scripts and maps of earlier versions that nothing names when the lists are in place. */
async function assetsLeft(staged: string, { dist }: SitePlace, { onStep }: Finishing): Promise<string[]> {
  const unnamed = await unnamedAssets(dist, staged);
  if (unnamed.length > 0)
    onStep?.(
      `removing ${countOf(unnamed.length, 'file')} that no page names any more: styles, scripts, maps`,
    );
  return unnamed;
}

const isStale = (record: DayRecord | undefined, maker: Maker): boolean =>
  record !== undefined && !isMadeBy(maker, record);
