import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import type { Manifest, ReadSnapshot } from '../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../src/schemas/withdrawal.ts';
import type { PublishedDay } from '../adapters/publication/day-records.ts';
import { hashProgram, hashValue, madeFrom } from '../adapters/publication/made-from.ts';
import { hashManifest, privateHash } from '../pipeline/snapshot/public-snapshot.ts';
import type { DigestOptions } from '../pipeline/digest/build-digest.ts';
import { planWithdrawals } from './plan-withdrawals.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * What is to be done for a day: make its digest and all its pages; make only the pages that link to the days beside it;
 * or nothing, because they stand in the published site.
 */
export type DayWork = 'make' | 'link' | 'keep';

/** A day that is loaded. */
export interface PlannedDay {
  day: Day;
  snapshot: ReadSnapshot;
  work: DayWork;
  /** What its pages are made from. */
  madeFrom: string;
  /** The days of the site right before and after it. */
  before: Day | undefined;
  after: Day | undefined;
  /** Whether it is one of the newest days, which feeds, search and lists show. */
  isListed: boolean;
}

/** Which days a site has, and what is to be done for each. */
export interface SitePlan {
  /** From the oldest to the newest. */
  loaded: readonly PlannedDay[];
  /** The site as published so far, without days that are withdrawn; empty where all is made anew. */
  published: ReadonlyMap<Day, PublishedDay>;
  /** All that is withdrawn from the site, and the days that are withdrawn as a whole. */
  withdrawals: readonly Withdrawal[];
  withdrawn: readonly Day[];
  /** Of all that the whole is made from. */
  madeFrom: string;
}

/** The days of a plan for which one kind of work is to be done, from the oldest to the newest. */
export const daysOf = ({ loaded }: SitePlan, work: DayWork): Day[] =>
  loaded.filter((each) => each.work === work).map(({ day }) => day);

/** The loaded days of a plan that feeds, search and lists do not show, from the oldest to the newest. */
export const unlistedOf = ({ loaded }: SitePlan): Day[] =>
  loaded.filter(({ isListed }) => !isListed).map(({ day }) => day);

/**
 * Plans a site: a day is made when it is new, or was made from something else, such as an earlier version of the program.
 *
 * @param given the days to load
 * @param before the days of the site so far; none to make every day anew
 * @param hasDigest whether a day's Markdown stands in the project
 */
export async function planSite(
  given: readonly ReadSnapshot[],
  options: SiteOptions,
  before: ReadonlyMap<Day, PublishedDay> = new Map(),
  hasDigest: (day: Day) => boolean = () => false,
): Promise<SitePlan> {
  const program = await hashProgram(options.project);
  const settings = settingsOf(options);
  const planned = await planWithdrawals(options.project, given, [...before.keys()]);
  const { snapshots, withdrawals, withdrawn } = planned;
  const published = new Map([...before].filter(([day]) => !withdrawn.includes(day)));
  const days = [...new Set([...published.keys(), ...snapshots.map(({ manifest }) => manifest.day)])].sort();
  const loaded = snapshots
    .map((snapshot): PlannedDay => {
      const { manifest } = snapshot;
      const { day } = manifest;
      const place = days.indexOf(day);
      const [before, after] = [days[place - 1], days[place + 1]];
      const now = madeFrom({
        ...{ program, manifest: privateHash(snapshot), settings },
        withdrawals: snapshot.withdrawals,
      });
      const record = published.get(day)?.record;
      const isMade = record?.madeFrom === now && hasDigest(day) && isOfSnapshot(record, manifest);
      const isLinked = record?.before === before && record?.after === after;
      return {
        day,
        snapshot,
        work: isMade ? (isLinked ? 'keep' : 'link') : 'make',
        madeFrom: now,
        before,
        after,
        isListed: !(options.unlisted?.has(day) ?? false),
      };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const listed = loaded.filter(({ isListed }) => isListed);
  const whole = { program, settings, days, withdrawals, loaded: listed.map((each) => each.madeFrom) };
  return { loaded, published, withdrawals, withdrawn, madeFrom: hashValue(whole) };
}

/**
 * Whether a day’s pages are of this snapshot, and not of another public one that names the same private one as its
 * origin: of that, it has no proof.
 */
const isOfSnapshot = ({ snapshot }: DayRecord, manifest: Manifest): boolean =>
  manifest.public === undefined || snapshot?.manifest === hashManifest(manifest);

/** Which sources' texts and pictures the pages of a digest show. */
export const rightsOf = ({
  textPolicy,
  images = 'none',
}: DigestOptions): Pick<DayRecord, 'texts' | 'images'> => ({ texts: textPolicy, images });

/** The options and settings that pages depend on. */
const settingsOf = ({ digest, settings }: SiteOptions): unknown => ({
  ...rightsOf(digest),
  coverage: digest.coverage,
  ...settings,
});
