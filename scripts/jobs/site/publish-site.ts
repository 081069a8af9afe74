import type { Day } from '../../../src/schemas/day.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { withStaging } from '../../adapters/site/staging.ts';
import { atWork } from './at-work.ts';
import { addDays, type AddingDays } from './add-days.ts';
import { ofOneKind } from './check-mixture.ts';
import { chosenDays } from './choose-days.ts';
import { finishSite } from './finish-site.ts';
import { checkOutstanding } from './outstanding-days.ts';
import { isMadeBy, makerOf, NO_SITE, planDays } from './plan-days.ts';
import type { StoredDay } from './stored-day.ts';
import { notWithdrawn, planWithdrawals } from './plan-withdrawals.ts';
import { isOverdue, keptFrom } from './retention.ts';
import { replaceSite } from './rebuild-site.ts';
import { projectPlace } from './site-place.ts';
import type { StandingSite } from './standing-site.ts';

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
 * Brings the site in `dist/` up to date with snapshots: makes the pages of the chosen days, then what links to them and what
 * lists days. Pages of all other days stay, whether or not their snapshots are still there. Samples and real days never share
 * a site.
 * @throws InputError when what stands in `dist/` must not be mixed with the new days, or be replaced by them, or another
 *   process changes
 * the site
 */
export const publishSite = (given: readonly StoredDay[], options: AddingDays): Promise<Published> =>
  atWork(options.project, options.onStep, () => updateSite(given, options));

async function updateSite(given: readonly StoredDay[], options: AddingDays): Promise<Published> {
  const place = projectPlace(options.project);
  const maker = await makerOf(options);
  const { stored, withdrawals, withdrawn } = await planWithdrawals(options.project, given);
  const read = async () => notWithdrawn(ofOneKind(await readPublishedDays(place.dist), stored), withdrawn);
  const standing = await read();
  checkOutstanding(standing, withdrawals, stored);
  const begun = standing.size === 0 ? await beginSite(stored, options) : [];
  const days = await read();
  return withStaging(options.project, async ({ root: work }) => {
    const from = keptFrom([...days.keys(), ...daysOf(stored)], options.settings.retention);
    const site: StandingSite = {
      ...{ places: [place], days, maker, withdrawals, withdrawn },
      ...{ keptFrom: from, work },
    };
    const added = await addDays(stored, site, options);
    sayOverdue(site, options);
    await finishSite(site, options);
    return { rendered: [...begun, ...added].sort(), days: days.size, stale: staleDays(site) };
  });
}

const daysOf = (stored: readonly StoredDay[]): Day[] => stored.map(({ manifest }) => manifest.day);

/** Names the days whose texts stay longer than is asked for, since nothing is there to make their pages from. */
function sayOverdue({ days, keptFrom: from }: StandingSite, { onStep }: AddingDays): void {
  const overdue = [...days.values()].filter(({ record }) => isOverdue(record, from));
  const names = overdue.map(({ record }) => record.day).sort();
  if (names.length > 0)
    onStep?.(
      `${names.join(', ')}: retention cannot be followed, since no snapshot is there to be made again`,
    );
}

/** The days of a site that an earlier version of the program made, or other settings, from the oldest to the newest. */
export const staleDays = ({ days, maker }: StandingSite): Day[] =>
  [...days.values()].flatMap(({ record }) => (isMadeBy(maker, record) ? [] : [record.day])).sort();

/**
 * Begins a site with its newest day, which takes the place of what was there, such as the sample: so it is whole before the
 * other days are made. Returns the day.
 */
async function beginSite(snapshots: readonly StoredDay[], options: AddingDays): Promise<Day[]> {
  const { choice, onStage } = options;
  const planned = planDays(snapshots, await makerOf(options), options, NO_SITE);
  for (const { day, stored } of chosenDays(planned, new Map(), choice)) {
    onStage?.('digest');
    const snapshot = await stored.open();
    if (!snapshot) continue;
    await replaceSite([snapshot], options);
    return [day];
  }
  return [];
}
