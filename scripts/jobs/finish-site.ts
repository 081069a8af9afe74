import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import { readSiteMadeFrom, writeRecord } from '../adapters/publication/day-records.ts';
import { mergeSite } from '../adapters/publication/merge-site.ts';
import { buildSite } from '../adapters/site/build-site.ts';
import { withStaging } from '../adapters/site/staging.ts';
import { isMadeBy, type Maker } from './plan-days.ts';
import { besideFields } from './record-day.ts';
import type { SiteOptions } from './site-options.ts';
import { besideIn, daysWithDigest, foldersOf, type StandingSite } from './standing-site.ts';
import { listsMadeFrom, writeLists } from './write-lists.ts';

/** How a site is finished. */
export interface Finishing extends SiteOptions {
  /** How many of the newest days the feeds, the search and the lists show with their articles. */
  most: number;
}

/** Finishes a site to which days were added: the pages that link to other days, then those that list days. */
export async function finishSite(site: StandingSite, options: Finishing): Promise<void> {
  const readable = await daysWithDigest(site);
  await linkDays(site, readable, options);
  await addLists(site, readable, options);
}

/**
 * Makes again the pages that link to other days, where these are others now. Days that an earlier program made keep theirs:
 * they work, and are all of one kind.
 */
async function linkDays(site: StandingSite, readable: ReadonlySet<Day>, options: Finishing): Promise<void> {
  const { project, settings, onStep, onStage } = options;
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
        ...{ project, dist, digests: place.digests, work, settings, assets: false, onStage },
        ...{ days: [day], made: [], linked: [day], lists: false, published: foldersOf(site) },
        earlier: [...days.keys()].filter((each) => each !== day),
      });
      const linked = await writeRecord(dist, { ...record, ...besideFields(beside.get(day)) }, record);
      await mergeSite(dist, place.dist);
      days.set(day, { record: linked, ...outline });
    });
  }
}

/** Makes the pages that list days, unless they were made from the same days already. */
async function addLists(site: StandingSite, readable: ReadonlySet<Day>, options: Finishing): Promise<void> {
  const { project, settings, most, onStep, onStage } = options;
  const {
    places: [place],
    days,
    maker,
    work,
  } = site;
  const all = [...days.keys()].sort();
  const newest = all.filter((day) => readable.has(day)).slice(-most);
  const records = all.flatMap((day) => days.get(day)?.record ?? []);
  const listed = { records, newest, maker };
  if ((await readSiteMadeFrom(place.dist)) === listsMadeFrom(listed)) return;
  onStep?.(`listing ${all.length} day(s)`);
  await withStaging(place.root, async ({ dist }) => {
    await buildSite({
      ...{ project, dist, digests: place.digests, work, settings, assets: true, onStage },
      ...{ days: newest, made: [], linked: [], lists: true, published: foldersOf(site) },
      earlier: all.filter((day) => !newest.includes(day)),
      doubtful: newest.filter((day) => isStale(days.get(day)?.record, maker)),
      onUnreadable: (day, { message }) =>
        onStep?.(`${day} is listed without its articles, whose Markdown cannot be read any more: ${message}`),
    });
    await writeLists(dist, place.dist, listed, options);
    onStage?.('putting in place');
    await mergeSite(dist, place.dist);
  });
}

const isStale = (record: DayRecord | undefined, maker: Maker): boolean =>
  record !== undefined && !isMadeBy(maker, record);
