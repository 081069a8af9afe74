import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import type { Beside } from '../../adapters/publication/beside.ts';
import { readArchiveOf } from '../../adapters/publication/day-archives.ts';
import { type DayOutline, readOutline, writeDayRecord } from '../../adapters/publication/day-records.ts';
import { madeFrom } from '../../adapters/publication/made-from.ts';
import type { Staging } from '../../adapters/site/staging.ts';
import { ingredientsOf, type Maker, rightsOf } from './plan-days.ts';
import { takenFrom } from './record-withdrawals.ts';
import { isShortened } from './retention.ts';
import type { SiteOptions } from './site-options.ts';

/** What a record says beside the day itself. */
export interface Surroundings {
  maker: Maker;
  /** What its pages, among others, know of other days. */
  beside: ReadonlyMap<Day, Beside>;
  /** The first of the days whose articles are shown with their whole texts; undefined where all are. */
  keptFrom: Day | undefined;
}

/**
 * Writes the record of a day whose pages are staged, and returns it.
 * @param snapshot the day, without what was withdrawn
 * @param before the record that it had before
 */
export async function recordDay(
  staging: Staging,
  snapshot: ReadSnapshot,
  { maker, beside, keptFrom }: Surroundings,
  { digest, settings: { base } }: SiteOptions,
  before?: DayRecord,
): Promise<DayRecord> {
  const { manifest, withdrawals } = snapshot;
  const { day } = manifest;
  const ingredients = ingredientsOf({ manifest }, maker, withdrawals);
  const archive = await readArchiveOf(staging, day);
  const record = {
    day,
    madeFrom: madeFrom(ingredients),
    ingredients,
    ...(base !== undefined && { base }),
    ...rightsOf(digest),
    ...besideFields(beside.get(day)),
    ...(isShortened(day, keptFrom) && { shortened: true as const }),
    ...(await takenFrom(staging.dist, day, withdrawals)),
    ...(archive && { snapshot: archive }),
  };
  return writeDayRecord(staging.dist, record, before);
}

/** What a record says of other days. */
export const besideFields = (of: Beside | undefined): Pick<DayRecord, keyof Beside> => ({
  ...(of?.before !== undefined && { before: of.before }),
  ...(of?.after !== undefined && { after: of.after }),
  ...(of && { beside: of.beside }),
});

/** The outline of a day that was just made. */
export async function requiredOutline(dist: string, day: Day): Promise<DayOutline> {
  const outline = await readOutline(dist, day);
  if (!outline) throw new Error(`${dist}: ${day}: a day that was made has no summary`);
  return outline;
}
