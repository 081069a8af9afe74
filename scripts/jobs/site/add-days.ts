import type { Day } from '../../../src/schemas/day.ts';
import { addDay } from './add-day.ts';
import { checkRights } from './check-mixture.ts';
import { type DayChoice, chosenDays } from './choose-days.ts';
import { isBeside } from './outstanding-days.ts';
import { planDays } from './plan-days.ts';
import type { StoredDay } from './stored-day.ts';
import type { SiteOptions } from './site-options.ts';
import { daysWithDigest, type StandingSite } from './standing-site.ts';

/** How days are added to a site. */
export interface AddingDays extends SiteOptions {
  /** Which of them are made. */
  choice: DayChoice;
  /** How many of the newest days the lists show with their articles, and so need their Markdown. */
  most: number;
}

/**
 * Makes the chosen days and adds them to a site, the newest first, each put in place before the next is begun. Returns them.
 * @throws InputError when the site has days that must not stay beside them
 */
export async function addDays(
  snapshots: readonly StoredDay[],
  site: StandingSite,
  options: AddingDays,
): Promise<Day[]> {
  const { days, maker, withdrawals, withdrawn, keptFrom } = site;
  const { choice, most, digest } = options;
  const readable = await daysWithDigest(site);
  const all = new Set([...days.keys(), ...snapshots.map(({ manifest }) => manifest.day)]);
  const listed = new Set([...all].sort().slice(-most));
  const isNeeded = (day: Day) => {
    const record = days.get(day)?.record;
    return listed.has(day) || (record !== undefined && isBeside(record, withdrawn));
  };
  const lacksDigest = (day: Day) => isNeeded(day) && !readable.has(day);
  const planned = planDays(snapshots, maker, options, { days, withdrawals, lacksDigest, keptFrom });
  // What other shards make does not stay as it is.
  const making = new Set(chosenDays(planned, days, { ...choice, shard: undefined }).map(({ day }) => day));
  checkRights(
    [...days.values()].filter(({ record }) => !making.has(record.day)),
    digest,
  );
  const added: Day[] = [];
  for (const each of chosenDays(planned, days, choice)) {
    options.onStage?.('digest');
    const snapshot = await each.stored.open();
    if (!snapshot) continue;
    await addDay(snapshot, site, { ...options, assets: added.length === 0 });
    added.push(each.day);
  }
  return added;
}
