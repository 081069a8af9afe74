import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { statIfThere } from '../../adapters/disk/if-there.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { buildSite } from '../../adapters/site/build-site.ts';
import type { Staging } from '../../adapters/site/staging.ts';
import type { SiteOptions } from './site-options.ts';
import { foldersOf, type StandingSite } from './standing-site.ts';

/** The files of countries over all days. */
const OF_COUNTRIES = ['countries/*/**', 'missed/*/**'];

/**
 * Adds to a staged day the pages of countries that the site does not have yet. The pages of the day lead to them, and the lists,
 * which make them as they stay, come only when all days are in their place. What the site has stays as it is.
 */
export async function addNewCountries(
  { root, digests, dist }: Staging,
  day: Day,
  site: StandingSite,
  { settings }: SiteOptions,
): Promise<void> {
  const {
    places: [place],
    days,
    keptFrom,
    work,
  } = site;
  // Nobody reads a site that has no front page yet, such as a shard.
  if (!(await statIfThere(join(place.dist, 'index.html')))) return;
  const named = await listFiles(dist, [`${day}/countries/*/index.html`, `${day}/missed/*/index.html`]);
  if (
    (
      await lacking(
        named.map((file) => file.slice(day.length + 1)),
        place.dist,
      )
    ).length === 0
  )
    return;
  const made = join(root, 'countries');
  await onDisk(made, () => mkdir(made));
  await buildSite({
    ...{ dist: made, digests, work, settings, assets: false, keptFrom },
    ...{ days: [day], made: [], linked: [], lists: false, countries: true },
    earlier: [...days.keys()].filter((each) => each !== day),
    published: [dist, ...foldersOf(site)],
  });
  for (const file of await lacking(await listFiles(made, OF_COUNTRIES), place.dist))
    await onDisk(dist, async () => {
      await mkdir(dirname(join(dist, file)), { recursive: true });
      await rename(join(made, file), join(dist, file));
    });
  await onDisk(made, () => rm(made, { recursive: true }));
}

/** Those of some files that a folder does not have. */
async function lacking(files: readonly string[], folder: string): Promise<string[]> {
  const absent: string[] = [];
  for (const file of files) if (!(await statIfThere(join(folder, file)))) absent.push(file);
  return absent;
}
