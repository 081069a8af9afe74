import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord, Ingredients } from '../../src/schemas/day-record.ts';
import type { Manifest, ReadSnapshot } from '../../src/schemas/snapshot.ts';
import type { PublishedDay } from '../adapters/publication/day-records.ts';
import { hashProgram, hashValue, madeFrom } from '../adapters/publication/made-from.ts';
import type { DigestOptions } from '../pipeline/digest/build-digest.ts';
import { hashManifest, privateHash } from '../pipeline/snapshot/public-snapshot.ts';
import type { SiteOptions } from './site-options.ts';

/** A day's snapshot, which is read when its turn comes, so that an archive of any size takes the memory of one day. */
export interface StoredDay {
  manifest: Manifest;
  /**
   * Reads it; undefined when it is broken and skipped.
   * @throws InputError when it is broken and not skipped
   */
  open: () => Promise<ReadSnapshot | undefined>;
}

/**
 * How a day stands in the published site. `new`: not at all. `changed`: its pages must not stay, because they are of another
 * snapshot, show other texts or pictures, lie under another path, or have lost their Markdown. `stale`: its pages work, but
 * an earlier version of the program made them, or other settings. `current`: as they should be.
 */
export type Standing = 'new' | 'changed' | 'stale' | 'current';

/** A day with a snapshot, and how it stands. */
export interface PlannedDay {
  day: Day;
  stored: StoredDay;
  standing: Standing;
  /** What its pages are made from. */
  ingredients: Ingredients;
}

/** What makes the pages of every day. */
export type Maker = Pick<Ingredients, 'program' | 'settings'>;

/** What makes the pages of a site: the program as it is now, and the options. */
export const makerOf = async (options: SiteOptions): Promise<Maker> => ({
  program: await hashProgram(options.project),
  settings: hashValue(settingsOf(options)),
});

/** A snapshot that was read already. */
export const storedDay = (snapshot: ReadSnapshot): StoredDay => ({
  manifest: snapshot.manifest,
  open: () => Promise.resolve(snapshot),
});

/**
 * How the days that have a snapshot stand, from the oldest to the newest.
 * @param published the days of the site so far
 * @param lacksDigest whether a day's Markdown is not there although the pages that list days need it
 */
export function planDays(
  snapshots: readonly StoredDay[],
  maker: Maker,
  options: SiteOptions,
  published: ReadonlyMap<Day, PublishedDay>,
  lacksDigest: (day: Day) => boolean,
): PlannedDay[] {
  return snapshots
    .map((stored): PlannedDay => {
      const { manifest } = stored;
      const { day } = manifest;
      const ingredients = { ...maker, manifest: privateHash(stored) };
      const record = published.get(day)?.record;
      const isLost =
        lacksDigest(day) || (record !== undefined && !mayStay(record, ingredients, manifest, options));
      const standing = record && !isLost ? standingOf(record, ingredients) : record ? 'changed' : 'new';
      return { day, stored, standing, ingredients };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const standingOf = (record: DayRecord, ingredients: Ingredients): Standing =>
  record.madeFrom === madeFrom(ingredients) ? 'current' : 'stale';

/** Whether the pages of a day may stay as they are, whatever program made them. */
function mayStay(
  record: DayRecord,
  ingredients: Ingredients,
  manifest: Manifest,
  { digest, settings }: SiteOptions,
): boolean {
  const { texts, images } = rightsOf(digest);
  return (
    record.ingredients?.manifest === ingredients.manifest &&
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
