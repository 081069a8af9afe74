import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../src/schemas/snapshot.ts';
import { listIfThere } from '../adapters/disk/if-there.ts';
import {
  type PublishedDay,
  readPublishedDays,
  readSiteMadeFrom,
} from '../adapters/publication/day-records.ts';
import { mergeSite } from '../adapters/publication/merge-site.ts';
import { replaceFolders, withStaging } from '../adapters/site/staging.ts';
import type { DigestOptions } from '../pipeline/digest/build-digest.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { clearWithdrawnDays, withdrawnFiles } from './clear-withdrawn.ts';
import { makeSite, stagedFiles } from './make-site.ts';
import type { SiteOptions } from './site-options.ts';
import { daysOf, planSite, rightsOf } from './plan-site.ts';
import { rebuildSite } from './rebuild-site.ts';

/** What was done for a site. */
export interface Published {
  /** The days whose pages were made, from the oldest to the newest; none when all stood as they should. */
  rendered: Day[];
  /** How many days the site has now. */
  days: number;
}

/**
 * Adds days to the site in `dist/`: makes the pages of those that are new or changed, and the pages that list days.
 * Pages of earlier days stay, whether or not their snapshots are still there. Samples and real days never share a site.
 * @throws InputError when what stands in `dist/` must not be mixed with the new days, or be replaced by them
 */
export async function publishSite(
  snapshots: readonly ReadSnapshot[],
  options: SiteOptions,
): Promise<Published> {
  const { project, onStep } = options;
  const dist = join(project, 'dist');
  const published = ofOneKind(await readPublishedDays(dist), snapshots);
  if (published.size === 0) {
    await rebuildSite(snapshots, options);
    const made = snapshots.map(({ manifest }) => manifest.day).sort();
    return { rendered: made, days: made.length };
  }
  checkRights(published, snapshots, options.digest);
  const made = new Set((await listIfThere(join(project, 'content/digests'))) ?? []);
  const plan = await planSite(snapshots, options, published, (day) => made.has(day));
  const [rendered, linked] = [daysOf(plan, 'make'), daysOf(plan, 'link')];
  const days = new Set([...plan.published.keys(), ...rendered]).size;
  if (rendered.length + linked.length === 0 && (await readSiteMadeFrom(dist)) === plan.madeFrom)
    return { rendered, days };
  await withStaging(project, async (staging) => {
    await makeSite(staging, plan, options);
    onStep?.('adding to the site');
    await replaceFolders(staging, stagedFiles(staging, plan, options));
    const going = await withdrawnFiles({ staged: staging.dist, dist }, plan, published);
    await mergeSite(staging.dist, dist, going);
    await clearWithdrawnDays(project, plan);
  });
  return { rendered, days };
}

/**
 * Refuses to add to a site whose other days show more, or less, than the new ones may: a private reader's full texts
 * must not be published with the next day, nor a publisher's site be mixed with them.
 */
function checkRights(
  published: ReadonlyMap<Day, PublishedDay>,
  snapshots: readonly ReadSnapshot[],
  digest: DigestOptions,
): void {
  const loaded = new Set(snapshots.map(({ manifest }) => manifest.day));
  const { texts, images } = rightsOf(digest);
  const others = [...published.values()].filter(
    ({ record }) => !loaded.has(record.day) && (record.texts !== texts || record.images !== images),
  );
  const [first] = others;
  if (!first) return;
  const { record } = first;
  throw new InputError(
    'dist',
    `it holds ${others.length} earlier day(s), such as ${record.day}, with texts "${record.texts}" and images "${record.images}"; the new ones have texts "${texts}" and images "${images}"`,
    'use the same --site, --publish, --full-text and --images as before, move dist/ away, or make all days anew with "npm run rebuild"',
  );
}

/**
 * The published days that stay beside the snapshots. The first real day takes the place of the sample; a sample, shown for
 * want of readable real days, never that of a site of real ones.
 */
function ofOneKind(
  published: ReadonlyMap<Day, PublishedDay>,
  snapshots: readonly ReadSnapshot[],
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
