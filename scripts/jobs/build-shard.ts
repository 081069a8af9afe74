import { mkdir } from 'node:fs/promises';
import { onDisk } from '../adapters/disk/disk-error.ts';
import { readPublishedDays } from '../adapters/publication/day-records.ts';
import { withStaging } from '../adapters/site/staging.ts';
import { addDays, type AddingDays } from './add-days.ts';
import { ofOneKind } from './check-mixture.ts';
import { makerOf, type StoredDay } from './plan-days.ts';
import { staleDays, type Published } from './publish-site.ts';
import { projectPlace, shardPlace } from './site-place.ts';
import type { StandingSite } from './standing-site.ts';

/**
 * Makes the chosen days in a folder of their own, beside the site that they are to be joined with: their pages and their
 * Markdown, but nothing that lists days. What an earlier run made there stays, so it goes on where that was killed.
 * @throws InputError when the site has days that must not stay beside them
 */
export async function buildShard(
  folder: string,
  snapshots: readonly StoredDay[],
  options: AddingDays,
): Promise<Published> {
  const { project } = options;
  const [place, whole] = [shardPlace(folder), projectPlace(project)];
  const maker = await makerOf(options);
  await onDisk(place.dist, () => mkdir(place.dist, { recursive: true }));
  const made = await readPublishedDays(place.dist);
  const days = ofOneKind(new Map([...(await readPublishedDays(whole.dist)), ...made]), snapshots);
  return withStaging(project, async ({ root: work }) => {
    const site: StandingSite = { places: [place, whole], days, maker, work };
    const rendered = await addDays(snapshots, site, options);
    return {
      rendered: rendered.sort(),
      days: new Set([...made.keys(), ...rendered]).size,
      stale: staleDays(site),
    };
  });
}
