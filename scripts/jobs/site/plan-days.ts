import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord, Ingredients } from '../../../src/schemas/day-record.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import type { PublishedDay } from '../../adapters/publication/day-records.ts';
import { PROGRAM_FOLDER } from '../../adapters/project-folder.ts';
import { hashProgram, hashValue, madeFrom } from '../../adapters/publication/made-from.ts';
import type { DigestOptions } from '../../pipeline/digest/build-digest.ts';
import { hashManifest, privateHash } from '../../pipeline/snapshot/public-snapshot.ts';
import { isBeside, isOutstanding } from './outstanding-days.ts';
import { daysWithdrawn, withdrawalsHash, withdrawnOf } from './plan-withdrawals.ts';
import { isOverdue } from './retention.ts';
import type { SiteOptions } from './site-options.ts';
import type { StoredDay } from './stored-day.ts';

/**
 * How a day stands in the published site. `new`: not at all. `changed`: its pages must not stay, because they are of another
 * snapshot, show other texts or pictures, lie under another path, have lost their Markdown, show whole texts for longer than
 * is asked for, or because something was withdrawn. `stale`: its pages work, but an earlier version of the program made them,
 * or other settings. `current`: as they should be.
 */
export type DayState = 'new' | 'changed' | 'stale' | 'current';

/** A day with a snapshot, and how it stands. */
export interface PlannedDay {
  day: Day;
  stored: StoredDay;
  standing: DayState;
  /** Whether its pages are older than a withdrawal, or than the removal of its record. */
  isOutstanding: boolean;
}

/** What makes the pages of every day. */
export type Maker = Pick<Ingredients, 'program' | 'settings'>;

/** What makes the pages of a site: the program as it is now, and the options. */
export const makerOf = async (options: SiteOptions): Promise<Maker> => ({
  program: await hashProgram(PROGRAM_FOLDER),
  settings: hashValue(settingsOf(options)),
});

/** A site so far. */
export interface SiteSoFar {
  days: ReadonlyMap<Day, PublishedDay>;
  /** What is withdrawn from it. */
  withdrawals: readonly Withdrawal[];
  /** Whether a day's Markdown is not there although other pages than its own need it. */
  lacksDigest: (day: Day) => boolean;
  /** The first of the days whose articles are shown with their whole texts; undefined where all are. */
  keptFrom?: Day | undefined;
}

/** A site that is begun, or made anew. */
export const NO_SITE: SiteSoFar = { days: new Map(), withdrawals: [], lacksDigest: () => false };

/** How the days that have a snapshot stand, from the oldest to the newest. */
export function planDays(
  snapshots: readonly StoredDay[],
  maker: Maker,
  options: SiteOptions,
  { days, withdrawals, lacksDigest, keptFrom }: SiteSoFar,
): PlannedDay[] {
  const withdrawn = daysWithdrawn(withdrawals);
  return snapshots
    .map((stored): PlannedDay => {
      const { day } = stored.manifest;
      const record = days.get(day)?.record;
      if (!record) return { day, stored, standing: 'new', isOutstanding: false };
      const hasToGo = isOutstanding(record, withdrawals, stored.sealed);
      const isLost =
        hasToGo || lacksDigest(day) || isOverdue(record, keptFrom) || !mayStay(record, stored, options);
      const own = withdrawnOf(day, withdrawals, record, stored.sealed);
      const isCurrent =
        record.madeFrom === madeFrom(ingredientsOf(stored, maker, own)) &&
        !lacksSignature(record, stored, options);
      const isLeft = isCurrent || !isBeside(record, withdrawn);
      const standing = isLost || !isLeft ? 'changed' : isCurrent ? 'current' : 'stale';
      return { day, stored, standing, isOutstanding: hasToGo };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether a day’s public snapshot is not signed, although there is a key now. */
const lacksSignature = ({ snapshot }: DayRecord, { manifest }: StoredDay, { signer }: SiteOptions): boolean =>
  signer !== undefined && !manifest.public && snapshot !== undefined && !snapshot.keys;

/** What the pages of a day are made from. */
export const ingredientsOf = (
  stored: Pick<StoredDay, 'manifest'>,
  { program, settings }: Maker,
  withdrawals?: readonly Withdrawal[],
): Ingredients => ({ program, settings, manifest: privateHash(stored), ...withdrawalsHash(withdrawals) });

/** Whether the pages of a day may stay as they are, whatever program made them. */
function mayStay(record: DayRecord, { manifest }: StoredDay, { digest, settings }: SiteOptions): boolean {
  const { texts, images } = rightsOf(digest);
  return (
    record.ingredients?.manifest === privateHash({ manifest }) &&
    isOfSnapshot(record, manifest) &&
    record.texts === texts &&
    record.images === images &&
    record.base === settings.base
  );
}

/**
 * Whether a day’s pages are of this snapshot, and not of another public one that names the same private one as its
 * origin: of that, it has no proof.
 */
const isOfSnapshot = ({ snapshot }: DayRecord, manifest: Manifest): boolean =>
  manifest.public === undefined || snapshot?.manifest === hashManifest(manifest);

/** Whether a published day was made as the program makes it now. */
export const isMadeBy = ({ program, settings }: Maker, { ingredients }: DayRecord): boolean =>
  ingredients?.program === program && ingredients.settings === settings;

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
