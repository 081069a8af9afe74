import type { Day } from '../../src/schemas/day.ts';
import { listIfThere } from '../adapters/disk/if-there.ts';
import { type Beside, besideOf } from '../adapters/publication/beside.ts';
import type { Outline, PublishedDay } from '../adapters/publication/day-records.ts';
import type { Maker } from './plan-days.ts';
import type { SitePlace } from './site-place.ts';

/** A site that stands, while days are added to it. */
export interface StandingSite {
  place: SitePlace;
  /** Its days; what is added to the site is added here. */
  days: Map<Day, PublishedDay>;
  maker: Maker;
  /** The folders that hold its days: that of `place` first. */
  folders: readonly string[];
  /** A folder of the project for files on the way. */
  work: string;
}

/** What the pages of each day of a site know of the others. */
export const besideIn = (days: ReadonlyMap<Day, Outline>): Map<Day, Beside> =>
  besideOf(new Map([...days].map(([day, { pages }]) => [day, pages])));

/** The days whose Markdown is there. */
export const daysWithDigest = async ({ digests }: SitePlace): Promise<Set<Day>> =>
  new Set((await listIfThere(digests)) ?? []);
