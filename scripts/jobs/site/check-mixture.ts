import type { Day } from '../../../src/schemas/day.ts';
import type { PublishedDay } from '../../adapters/publication/day-records.ts';
import type { DigestOptions } from '../../pipeline/digest/build-digest.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { rightsOf } from './plan-days.ts';
import type { StoredDay } from './stored-day.ts';

/** What to do where days are added to a site of others. */
const ADDING =
  'use the same --site, --publish, --full-text and --images as before, move dist/ away, or rebuild all days with "npm run rebuild"';

/** What to do where something is withdrawn from a site, or restored: its other days stay as they are. */
export const MENDING = 'give the same --site, --publish, --full-text and --images as for the site';

/**
 * Refuses to change a site whose other days show more, or less, than the new ones may: a private reader's full texts
 * must not be published with the next day, nor a publisher's site be mixed with them.
 * @param others the days that stay as they are
 * @throws InputError naming the first of them
 */
export function checkRights(
  others: readonly PublishedDay[],
  digest: DigestOptions,
  remedy: string = ADDING,
): void {
  const { texts, images } = rightsOf(digest);
  const unlike = showingOther(others, digest);
  const [first] = unlike;
  if (!first) return;
  const { record } = first;
  throw new InputError(
    'dist',
    `it holds ${unlike.length} earlier day(s), such as ${record.day}, with texts "${record.texts}" and images "${record.images}"; the new ones have texts "${texts}" and images "${images}"`,
    remedy,
  );
}

/** The published days whose pages show other texts or pictures than a digest would. */
export function showingOther(days: readonly PublishedDay[], digest: DigestOptions): PublishedDay[] {
  const { texts, images } = rightsOf(digest);
  return days.filter(({ record }) => record.texts !== texts || record.images !== images);
}

/**
 * The published days that stay beside the snapshots. The first real day takes the place of the sample; a sample, shown for
 * want of readable real days, never that of a site of real ones.
 * @throws InputError when it would
 */
export function ofOneKind(
  published: ReadonlyMap<Day, PublishedDay>,
  snapshots: readonly StoredDay[],
): Map<Day, PublishedDay> {
  const isSample = snapshots.every(({ manifest }) => manifest.sample ?? false);
  const others = [...published.values()].filter(({ sample }) => sample !== isSample);
  if (others.length === 0) return new Map(published);
  if (!isSample) return new Map();
  throw new InputError(
    'dist',
    `it holds ${others.length} published day(s), which the sample would replace, since no real snapshot is there`,
    'restore the snapshots, or move dist/ away to see the sample',
  );
}
