import type { Day } from '../../../src/schemas/day.ts';
import { listIfThere } from '../../adapters/disk/if-there.ts';
import { type Beside, besideOf } from '../../adapters/publication/beside.ts';
import type { DayOutline, PublishedDay } from '../../adapters/publication/day-records.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import type { Maker } from './plan-days.ts';
import type { SitePlace } from './site-place.ts';

/** A site that stands, while days are added to it. */
export interface StandingSite {
  /** Where it is put, and for a part of a site, after it the site that it is a part of. */
  places: readonly [SitePlace, ...SitePlace[]];
  /** Its days; what is added to the site is added here. */
  days: Map<Day, PublishedDay>;
  maker: Maker;
  /** What is withdrawn from it, and of this the days that are withdrawn as a whole, which are not among its days. */
  withdrawals: readonly Withdrawal[];
  withdrawn: readonly Day[];
  /** The first of the days whose articles are shown with their whole texts; undefined where all are. */
  keptFrom: Day | undefined;
  /** A folder of the project for files on the way. */
  work: string;
}

/** What the pages of each day of a site know of the others. */
export const besideIn = (days: ReadonlyMap<Day, DayOutline>): Map<Day, Beside> =>
  besideOf(new Map([...days].map(([day, { pages }]) => [day, pages])));

/** The folders that hold the pages of its days. */
export const foldersOf = ({ places }: StandingSite): string[] => places.map(({ dist }) => dist);

/** The days whose Markdown is there. */
export async function daysWithDigest({ places }: StandingSite): Promise<Set<Day>> {
  const names = await Promise.all(places.map(({ digests }) => listIfThere(digests)));
  return new Set(names.flatMap((each) => each ?? []));
}
