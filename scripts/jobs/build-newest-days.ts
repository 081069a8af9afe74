import { join } from 'node:path';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { storedDay } from './plan-days.ts';
import type { SiteOptions } from './site-options.ts';
import { type Published, publishSite } from './publish-site.ts';
import { openNewestDays } from '../adapters/snapshot/open-newest-days.ts';
import type { OnBroken } from '../adapters/snapshot/on-broken.ts';

/** What a site was built from. */
export interface BuiltDays extends Published {
  newest: string;
  /** Whether its days are samples, invented for demonstration. */
  sample: boolean;
}

/** The options of building the newest days. */
export interface NewestDaysBuild extends SiteOptions {
  /** Maximum number of days. */
  most: number;
  /** What to do with a day that cannot be read. */
  onBroken: OnBroken;
}

/**
 * Brings the site up to date with the newest days that have a snapshot in the project, or else with the sample.
 * @throws InputError when there is no snapshot, or one cannot be verified and `onBroken` does not skip it
 */
export async function buildNewestDays(options: NewestDaysBuild): Promise<BuiltDays> {
  const folder = join(options.project, 'content/snapshots');
  const newest = await openNewestDays(folder, options);
  if (newest.length === 0) {
    const remedy = 'restore the bundled sample with "git checkout content"';
    throw new InputError(folder, 'it holds no readable snapshot', remedy);
  }
  const published = await publishSite(newest.map(storedDay), { ...options, choice: { all: false } });
  const newestDay = newest.at(-1)?.manifest.day ?? '';
  return {
    ...published,
    newest: newestDay,
    sample: newest.every(({ manifest }) => manifest.sample ?? false),
  };
}
