import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { readWithdrawals, writeWithdrawal } from '../../adapters/publication/withdrawal-records.ts';
import { openSnapshot } from '../../adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { takeOut } from '../../pipeline/digest/withdraw/take-out.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { daysBetween } from '../../text/days-between.ts';
import { atWork } from '../site/at-work.ts';
import { checkRights, MENDING } from '../site/check-mixture.ts';
import { daysWithdrawn } from '../site/plan-withdrawals.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { findWithdrawn, type WithdrawalRequest } from './find-withdrawn.ts';
import { planRecord, type Site } from './plan-record.ts';

/**
 * Days before and after a day whose pages may name what is withdrawn from it. A story continues for a week; the date of a
 * headline is at most two days from its own day, so two days that have it are at most four apart.
 */
const NAMED_BEFORE = 4;
const NAMED_AFTER = 7;

/** What came of a request to withdraw something. */
export interface Recorded {
  record: Withdrawal;
  /** Whether the record was written now; otherwise it was there. */
  isNew: boolean;
}

/**
 * Records that an article, a story or a day is withdrawn, while no other command changes the site. Builds act on records, so the
 * site is to be built next. What was withdrawn before, or went with something that was, gets no second record.
 * @throws InputError when the site has nothing at the address, the snapshot is missing that a day is made anew from, or another
 * command changes the site
 */
export const recordWithdrawal = (wanted: WithdrawalRequest, options: SiteOptions): Promise<Recorded> =>
  atWork(options.project, options.onStep, () => recordAlone(wanted, options));

async function recordAlone(wanted: WithdrawalRequest, options: SiteOptions): Promise<Recorded> {
  const earlier = await readWithdrawals(options.project);
  const published = await readPublishedDays(join(options.project, 'dist'));
  checkRights([...published.values()], options.digest, MENDING);
  const { kind, day, page } = wanted;
  const known = earlier.find((each) => each.page === page) ?? earlier.find((each) => takesAway(each, page));
  if (known && (kind === 'day' || known.page === page || isWithdrawnDay(known, day)))
    return { record: known, isNew: false };
  const site = await openSite(wanted, options, earlier);
  const draft = kind === 'day' ? draftDay(wanted, site) : draftPart(wanted, site, options);
  if (!draft) {
    if (known) return { record: known, isNew: false };
    const where = site.published.has(day)
      ? `in dist/${day} and content/snapshots/${day}`
      : `in content/snapshots/${day}`;
    throw new InputError(
      page,
      `the site has no ${kind} at this address; looked for it ${where}`,
      'copy the address of its page',
    );
  }
  if (kind === 'day') checkOthers(day, site);
  const planned = await planRecord(draft, site, options);
  await writeWithdrawal(options.project, planned);
  return { record: planned, isNew: true };
}

/** @throws InputError when the site would have no day left */
function checkOthers(day: Day, { published, stored }: Site): void {
  if ([...published.keys(), ...stored].some((other) => other !== day)) return;
  const remedy = 'publish another day first; to take the whole site offline, delete it at its host';
  throw new InputError(`/${day}/`, 'it is the only day of the site, which would have no page left', remedy);
}

const takesAway = ({ addresses }: Withdrawal, page: string): boolean => addresses.includes(page);
const isWithdrawnDay = (known: Withdrawal, day: Day): boolean => known.kind === 'day' && known.day === day;

async function openSite(
  { day }: WithdrawalRequest,
  { project }: SiteOptions,
  earlier: readonly Withdrawal[],
): Promise<Site> {
  const near = (other: Day): boolean =>
    other < day ? daysBetween(other, day) <= NAMED_BEFORE : daysBetween(day, other) <= NAMED_AFTER;
  const { whole } = await storedSnapshots(join(project, 'content/snapshots'));
  const withdrawn = new Set(daysWithdrawn(earlier));
  const snapshots = new Map<Day, ReadSnapshot>();
  for (const { folder, manifest } of whole)
    if (near(manifest.day) && !withdrawn.has(manifest.day))
      snapshots.set(manifest.day, await openSnapshot(folder));
  const own = snapshots.get(day)?.manifest.sample ?? false;
  const published = await readPublishedDays(join(project, 'dist'));
  const isSample = snapshots.has(day) ? own : (published.get(day)?.sample ?? false);
  const stored = whole
    .map(({ manifest }) => manifest)
    .filter((each) => (each.sample ?? false) === isSample && !withdrawn.has(each.day))
    .map((each) => each.day);
  const ofKind = [...snapshots].filter(([, { manifest }]) => (manifest.sample ?? false) === isSample);
  return { published, stored, snapshots: new Map(ofKind), earlier, near };
}

/** The record of a day; undefined where the site knows no such day. */
function draftDay(
  { day, page, reason, at }: WithdrawalRequest,
  { published, snapshots }: Site,
): Withdrawal | undefined {
  const [snapshot, shown] = [snapshots.get(day), published.get(day)];
  if (!snapshot && !shown) return undefined;
  const sample = snapshot ? snapshot.manifest.sample : shown?.sample;
  return {
    ...{ formatVersion: 1, kind: 'day', day, page, reason, at, ...(sample && { sample }) },
    ...{ days: [day], addresses: [] },
  };
}

/** The record of an article or a story; undefined where the day has none at the address. */
function draftPart(
  wanted: WithdrawalRequest,
  { published, snapshots, earlier }: Site,
  options: SiteOptions,
): Withdrawal | undefined {
  const { day, kind } = wanted;
  const snapshot = snapshots.get(day);
  if (snapshot) return findWithdrawn(takeOut(snapshot, earlier), wanted, options.digest);
  if (!published.has(day)) return undefined;
  throw new InputError(
    `content/snapshots/${day}`,
    `the day would have to be rebuilt without the ${kind}, and its snapshot is not there`,
    `restore the snapshot, or withdraw the whole day: npm run withdraw -- ${day} --reason "…"`,
  );
}
