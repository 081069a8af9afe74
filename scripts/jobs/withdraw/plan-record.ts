import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import type { PublishedDay } from '../../adapters/publication/day-records.ts';
import { addressOfFile } from '../../adapters/publication/withdrawn-files.ts';
import { withStaging } from '../../adapters/site/staging.ts';
import { takeOut } from '../../pipeline/digest/withdraw/take-out.ts';
import { notThere } from '../site/outstanding-days.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { filesAsPublished, filesOfDay, isRenewed, picturesOf, textsIn } from './lost-files.ts';

/** The site as it is, and what a withdrawal may change. */
export interface Site {
  published: ReadonlyMap<Day, PublishedDay>;
  /** All days that have a snapshot, of the same kind: real ones or samples. */
  stored: readonly Day[];
  /** The snapshots at hand of the days that may change, by day, as they are. */
  snapshots: ReadonlyMap<Day, ReadSnapshot>;
  /** What was withdrawn before. */
  earlier: readonly Withdrawal[];
  /** The days near enough to name what is withdrawn. */
  near: (day: Day) => boolean;
}

/**
 * Completes the record of a withdrawal: which days change, and which addresses go. The days are composed with and without
 * what is withdrawn, and the templates are asked what they would make of each.
 * @throws InputError when a published day names it whose snapshot is not at hand
 */
export async function planRecord(draft: Withdrawal, site: Site, options: SiteOptions): Promise<Withdrawal> {
  const dist = join(options.project, 'dist');
  return withStaging(options.project, async (staging) => {
    const lost = new Set<string>();
    const lose = async (day: Day, now: Withdrawal): Promise<void> => {
      const shown = site.published.get(day);
      const snapshot = site.snapshots.get(day);
      const isWhole = now.kind === 'day' && now.day === day;
      const before = new Set(shown ? filesAsPublished(shown) : []);
      if (shown && isWhole) for (const file of await picturesOf(dist, day)) before.add(file);
      const list = (name: string, withdrawals: readonly Withdrawal[]): Promise<string[]> =>
        snapshot ? filesOfDay(takeOut(snapshot, withdrawals), options, staging, name) : Promise.resolve([]);
      for (const file of await list(`${day}-before`, site.earlier)) before.add(file);
      const after = new Set(isWhole ? [] : await list(`${day}-after`, [...site.earlier, now]));
      for (const file of before)
        if (!after.has(file) && (isWhole || !isRenewed(day, file))) lost.add(addressOfFile(file));
    };
    await lose(draft.day, draft);
    const own: Withdrawal = { ...draft, addresses: [...lost].sort() };
    const others = [...site.snapshots.values()].filter((each) => changes(own, each, site.earlier));
    const days = [...new Set([draft.day, ...others.map(({ manifest }) => manifest.day)])].sort();
    for (const day of days) if (day !== draft.day && site.published.has(day)) await lose(day, own);
    await checkMentions(own, site, dist);
    return { ...draft, days, addresses: await withoutShared([...lost].sort(), draft.day, site, dist) };
  });
}

/** Whether another day names what is withdrawn. */
function changes(own: Withdrawal, snapshot: ReadSnapshot, earlier: readonly Withdrawal[]): boolean {
  if (snapshot.manifest.day === own.day) return false;
  if (earlier.some(({ kind, day }) => kind === 'day' && day === snapshot.manifest.day)) return false;
  const { withdrawals = [] } = takeOut(snapshot, [...earlier, own]);
  return withdrawals.some((each) => withdrawalName(each) === withdrawalName(own));
}

/** @throws InputError when a published day names it, and its snapshot is not at hand */
async function checkMentions(own: Withdrawal, site: Site, dist: string): Promise<void> {
  const pages = own.addresses.filter((address) => address.endsWith('/') && address !== `/${own.day}/`);
  const article = own.kind === 'article' ? own.ids : [];
  const snapshot = site.snapshots.get(own.day);
  const texts = (snapshot?.articles ?? [])
    .filter(({ id }) => article.includes(id))
    .flatMap(({ url }) => [url.replaceAll('&', '&amp;')]);
  for (const day of site.published.keys()) {
    if (day === own.day || site.snapshots.has(day) || !site.near(day)) continue;
    if ((await textsIn(dist, day, [...pages, ...texts])).length > 0) throw notThere(day, own);
  }
}

/** Addresses without the pictures that pages of other days show too. */
async function withoutShared(
  addresses: readonly string[],
  own: Day,
  { published }: Site,
  dist: string,
): Promise<string[]> {
  const pictures = addresses.filter((address) => address.startsWith('/images/'));
  const shared = new Set<string>();
  for (const day of published.keys())
    if (day !== own) for (const each of await textsIn(dist, day, pictures)) shared.add(each);
  return addresses.filter((address) => !shared.has(address));
}
