import type { Day } from '../../src/schemas/day.ts';
import { type PublishedDay, readPublishedDays } from '../adapters/publication/day-records.ts';
import { withStaging } from '../adapters/site/staging.ts';
import { addDay } from './add-day.ts';
import { type Choice, chosenDays } from './choose-days.ts';
import { checkRights, ofOneKind } from './check-mixture.ts';
import { type Finishing, finishSite } from './finish-site.ts';
import { isMadeBy, makerOf, planDays, type StoredDay } from './plan-days.ts';
import { rebuildSite } from './rebuild-site.ts';
import type { SiteOptions } from './site-options.ts';
import { projectPlace } from './site-place.ts';
import { daysWithDigest, type StandingSite } from './standing-site.ts';

/** How a site is brought up to date. */
export interface Publishing extends Finishing {
  /** Which days are made. */
  choice: Choice;
}

/** What was done for a site. */
export interface Published {
  /** The days whose pages were made, from the oldest to the newest; none when all stood as they should. */
  rendered: Day[];
  /** How many days the site has now. */
  days: number;
  /** Those that an earlier version of the program made, or other settings, from the oldest to the newest. */
  stale: Day[];
}

/**
 * Brings the site in `dist/` up to date with snapshots: makes the pages of the chosen days, the newest first, each put in
 * place before the next is begun; then what links to them and what lists days. Pages of all other days stay, whether or not
 * their snapshots are still there. Samples and real days never share a site.
 * @throws InputError when what stands in `dist/` must not be mixed with the new days, or be replaced by them
 */
export async function publishSite(snapshots: readonly StoredDay[], options: Publishing): Promise<Published> {
  const place = projectPlace(options.project);
  const maker = await makerOf(options);
  const read = async () => ofOneKind(await readPublishedDays(place.dist), snapshots);
  const first = (await read()).size === 0 ? await beginSite(snapshots, options) : [];
  const days = await read();
  const added = await withStaging(options.project, async ({ root: work }) => {
    const site = { place, days, maker, folders: [place.dist], work };
    const made = await addDays(snapshots, site, options);
    await finishSite(site, options);
    return made;
  });
  const stale = [...days.values()].filter(({ record }) => !isMadeBy(maker, record));
  return {
    rendered: [...first, ...added].sort(),
    days: days.size,
    stale: stale.map(({ record }) => record.day).sort(),
  };
}

/**
 * Begins a site with its newest day, which takes the place of what was there, such as the sample: so it is whole before the
 * other days are made. Returns the day.
 */
async function beginSite(
  snapshots: readonly StoredDay[],
  { choice, ...options }: Publishing & SiteOptions,
): Promise<Day[]> {
  const planned = planDays(snapshots, await makerOf(options), options, new Map(), () => false);
  for (const { day, stored } of chosenDays(planned, new Map(), choice)) {
    const snapshot = await stored.open();
    if (!snapshot) continue;
    await rebuildSite([snapshot], options);
    return [day];
  }
  return [];
}

/** Makes the chosen days and adds them to a site; returns them. */
export async function addDays(
  snapshots: readonly StoredDay[],
  site: StandingSite,
  options: SiteOptions & { choice: Choice; most: number },
): Promise<Day[]> {
  const { days, maker, place } = site;
  const readable = await daysWithDigest(place);
  const needed = new Set(newestOf(days, snapshots).slice(-options.most));
  const planned = planDays(snapshots, maker, options, days, (day) => needed.has(day) && !readable.has(day));
  const chosen = chosenDays(planned, days, options.choice);
  const making = new Set(chosen.map(({ day }) => day));
  checkRights(
    [...days.values()].filter(({ record }) => !making.has(record.day)),
    options.digest,
  );
  const added: Day[] = [];
  for (const each of chosen) {
    options.onStage?.('digest');
    const snapshot = await each.stored.open();
    if (!snapshot) continue;
    await addDay(each, snapshot, site, { ...options, assets: added.length === 0 });
    added.push(each.day);
  }
  return added;
}

/** All days of the site to be, from the oldest to the newest. */
const newestOf = (days: ReadonlyMap<Day, PublishedDay>, snapshots: readonly StoredDay[]): Day[] =>
  [...new Set([...days.keys(), ...snapshots.map(({ manifest }) => manifest.day)])].sort();
