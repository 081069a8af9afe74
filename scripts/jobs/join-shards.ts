import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import { onDisk } from '../adapters/disk/disk-error.ts';
import { statIfThere } from '../adapters/disk/if-there.ts';
import { type PublishedDay, readPublishedDays, writeRecord } from '../adapters/publication/day-records.ts';
import { mergeSite } from '../adapters/publication/merge-site.ts';
import { replaceFolders, withStaging } from '../adapters/site/staging.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { checkRights } from './check-mixture.ts';
import { type Finishing, finishSite } from './finish-site.ts';
import { isMadeBy, type Maker, makerOf } from './plan-days.ts';
import { type Published, staleDays } from './publish-site.ts';
import { projectPlace, shardPlace, type SitePlace } from './site-place.ts';
import type { StandingSite } from './standing-site.ts';

/** A part of a site, and its days. */
interface Shard {
  place: SitePlace;
  days: Map<Day, PublishedDay>;
}

/**
 * Adds shards to the site in `dist/`: their days, then what links to them and what lists days. The shards stay as they are.
 * @throws InputError when one is no shard, was made by another version or with other options, or must not be mixed with what
 * stands in `dist/`
 */
export async function joinShards(folders: readonly string[], options: Finishing): Promise<Published> {
  const { project, onStep, onStage } = options;
  const place = projectPlace(project);
  const maker = await makerOf(options);
  const shards: Shard[] = [];
  for (const folder of folders) shards.push(await openShard(folder, maker));
  const rendered = [...new Set(shards.flatMap(({ days }) => [...days.keys()]))].sort();
  const standing = await readPublishedDays(place.dist);
  checkKind([standing, ...shards.map(({ days }) => days)]);
  checkRights(
    [...standing.values()].filter(({ record }) => !rendered.includes(record.day)),
    options.digest,
  );
  onStage?.('putting in place');
  for (const [index, shard] of shards.entries()) {
    onStep?.(`joining ${folders[index] ?? ''}: ${shard.days.size} day(s)`);
    await addShard(shard, place, standing);
  }
  return withStaging(project, async ({ root: work }) => {
    const days = await readPublishedDays(place.dist);
    const site: StandingSite = { places: [place], days, maker, work };
    if (days.size > 0) await finishSite(site, options);
    return { rendered, days: days.size, stale: staleDays(site) };
  });
}

async function openShard(folder: string, maker: Maker): Promise<Shard> {
  const place = shardPlace(folder);
  if (!(await statIfThere(place.dist)))
    throw new InputError(folder, 'it is no shard', 'make it with "npm run build -- --shard 0/2"');
  const days = await readPublishedDays(place.dist);
  for (const { record } of days.values()) {
    if (isMadeBy(maker, record)) continue;
    const what = `its day ${record.day} was made by another version of the program, or with other options`;
    throw new InputError(
      folder,
      what,
      'give this command the options of the build, or build the shard again',
    );
  }
  return { place, days };
}

/** Samples and real days never share a site. */
function checkKind(sites: readonly ReadonlyMap<Day, PublishedDay>[]): void {
  const days = sites.flatMap((site) => [...site.values()]);
  const sample = days.find((day) => day.sample);
  if (!sample || days.every((day) => day.sample)) return;
  const what = `the sample ${sample.record.day} cannot be joined with real days`;
  throw new InputError('dist', what, 'move dist/ away, or join shards of one kind');
}

/** Copies a shard and puts it in place like a build: the Markdown first, the records last. */
async function addShard(
  { place: from, days }: Shard,
  place: SitePlace,
  standing: ReadonlyMap<Day, PublishedDay>,
): Promise<void> {
  await withStaging(place.root, async ({ root, dist, digests }) => {
    await onDisk(root, async () => {
      await cp(from.dist, dist, { recursive: true });
      for (const day of days.keys())
        await cp(join(from.digests, day), join(digests, day), { recursive: true });
      if (await statIfThere(from.archives)) await cp(from.archives, place.archives, { recursive: true });
      await mkdir(dist, { recursive: true });
    });
    for (const [day, { record }] of days) await writeRecord(dist, record, standing.get(day)?.record);
    await replaceFolders(
      { root, dist, digests },
      [...days.keys()].map((day) => ({ from: join(digests, day), to: join(place.digests, day) })),
    );
    await mergeSite(dist, place.dist);
  });
}
