import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import type { SiteSettings } from '../../../src/schemas/public-form.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { statIfThere } from '../../adapters/disk/if-there.ts';
import {
  type PublishedDay,
  readPublishedDays,
  readRecord,
  readWithdrawn,
  writeDayRecord,
} from '../../adapters/publication/day-records.ts';
import { mergeSite } from '../../adapters/publication/merge-site.ts';
import { readWithdrawals } from '../../adapters/publication/withdrawal-records.ts';
import { removeWithdrawn } from '../../adapters/publication/withdrawn-files.ts';
import { replaceFolders, withStaging } from '../../adapters/site/staging.ts';
import { checkFiles } from '../../adapters/site/well-formed/check-files.ts';
import { putIntoDays } from '../../adapters/site/well-formed/put-in.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { atWork } from './at-work.ts';
import { checkRights } from './check-mixture.ts';
import { type Finishing, finishSite } from './finish-site.ts';
import { leftOfDay } from './clear-withdrawn.ts';
import { isOutstanding, stillShown } from './outstanding-days.ts';
import { daysWithdrawn, notWithdrawn, ofKind, withdrawnOf } from './plan-withdrawals.ts';
import { keptFrom } from './retention.ts';
import { isMadeBy, type Maker, makerOf } from './plan-days.ts';
import { type Published, staleDays } from './publish-site.ts';
import { projectPlace, shardPlace, type SitePlace } from './site-place.ts';
import type { StandingSite } from './standing-site.ts';

/** A part of a site, and its days. */
interface Shard {
  place: SitePlace;
  days: Map<Day, PublishedDay>;
  /** What the public snapshots that it was made from withdraw. */
  sealed: readonly Withdrawal[];
}

/**
 * Adds shards to the site in `dist/`: their days, then what links to them and what lists days. The shards stay as they are.
 * @throws InputError when one is no shard, was made by another version or with other options, or must not be mixed with what
 * stands in `dist/`, or another process changes the site
 */
export const joinShards = (folders: readonly string[], options: Finishing): Promise<Published> =>
  atWork(options.project, options.onStep, () => addShards(folders, options));

async function addShards(folders: readonly string[], options: Finishing): Promise<Published> {
  const { project, onStep, onStage } = options;
  const place = projectPlace(project);
  const maker = await makerOf(options);
  const records = await readWithdrawals(project);
  const shards: Shard[] = [];
  for (const folder of folders) shards.push(await openShard(folder, maker, records));
  const rendered = [...new Set(shards.flatMap(({ days }) => [...days.keys()]))].sort();
  const standing = await readPublishedDays(place.dist);
  checkKind([standing, ...shards.map(({ days }) => days)]);
  checkRights(
    [...standing.values()].filter(({ record }) => !rendered.includes(record.day)),
    options.digest,
  );
  const isSample = [standing, ...shards.map(({ days }) => days)].some((days) => isOfSamples(days));
  const withdrawals = ofKind([...records, ...shards.flatMap(({ sealed }) => sealed)], isSample);
  const withdrawn = daysWithdrawn(withdrawals);
  checkLeft(notWithdrawn(standing, [...withdrawn, ...rendered]), withdrawals);
  onStage?.('putting in place');
  for (const [index, shard] of shards.entries()) {
    onStep?.(`joining ${folders[index] ?? ''}: ${shard.days.size} day(s)`);
    await addShard(shard, place, { standing, withdrawals, settings: options.settings });
  }
  return withStaging(project, async ({ root: work }) => {
    const days = notWithdrawn(await readPublishedDays(place.dist), withdrawn);
    const from = keptFrom(days.keys(), options.settings.retention);
    const site: StandingSite = {
      ...{ places: [place], days, maker, withdrawals, withdrawn },
      ...{ keptFrom: from, work },
    };
    if (days.size > 0) await finishSite(site, options);
    return { rendered, days: days.size, stale: staleDays(site) };
  });
}

async function openShard(folder: string, maker: Maker, records: readonly Withdrawal[]): Promise<Shard> {
  const place = shardPlace(folder);
  if (!(await statIfThere(place.dist)))
    throw new InputError(folder, 'it is no shard', 'make it with "npm run build -- --shard 0/2"');
  const days = await readPublishedDays(place.dist);
  const sealed = await readWithdrawn(place.dist);
  for (const { record, sample } of days.values()) {
    if (!isMadeBy(maker, record))
      throw madeOtherwise(folder, record, 'by another version of the program, or with other options');
    const all = ofKind([...records, ...sealed], sample);
    if (daysWithdrawn(all).includes(record.day) || isOutstanding(record, all))
      throw madeOtherwise(folder, record, 'before something was withdrawn, or before that was taken back');
  }
  return { place, days, sealed };
}

const madeOtherwise = (folder: string, { day }: DayRecord, how: string): InputError =>
  new InputError(
    folder,
    `its day ${day} was made ${how}`,
    'give this command the options of the build, or build the shard again',
  );

/** @throws InputError when a day that no shard has still shows what was withdrawn */
function checkLeft(days: ReadonlyMap<Day, PublishedDay>, withdrawals: readonly Withdrawal[]): void {
  for (const [day, { record }] of days) {
    const shown = stillShown(record, withdrawals);
    if (!shown) continue;
    const what = `its pages have to be made without ${shown.page}, and no shard has the day`;
    throw new InputError(
      `the published day ${day}`,
      what,
      'bring dist/ up to date with "npm run build", then join',
    );
  }
}

const isOfSamples = (days: ReadonlyMap<Day, PublishedDay>): boolean =>
  [...days.values()].some(({ sample }) => sample);

/** Samples and real days never share a site. */
function checkKind(sites: readonly ReadonlyMap<Day, PublishedDay>[]): void {
  const days = sites.flatMap((site) => [...site.values()]);
  const sample = days.find((day) => day.sample);
  if (!sample || days.every((day) => day.sample)) return;
  const what = `the sample ${sample.record.day} cannot be joined with real days`;
  throw new InputError('dist', what, 'move dist/ away, or join shards of one kind');
}

/** The site that a shard is added to. */
interface Beside {
  standing: ReadonlyMap<Day, PublishedDay>;
  withdrawals: readonly Withdrawal[];
  settings: SiteSettings;
}

/** Copies a shard and puts it in place like a build: the Markdown first, the records last. */
async function addShard(
  { place: from, days }: Shard,
  place: SitePlace,
  { standing, withdrawals, settings }: Beside,
): Promise<void> {
  await withStaging(place.root, async ({ root, dist, digests }) => {
    await onDisk(root, async () => {
      await cp(from.dist, dist, { recursive: true });
      for (const day of days.keys())
        await cp(join(from.digests, day), join(digests, day), { recursive: true });
      if (await statIfThere(from.archives)) await cp(from.archives, place.archives, { recursive: true });
      await mkdir(dist, { recursive: true });
    });
    await removeWithdrawn(dist);
    const left: string[] = [];
    for (const [day, { record }] of days) {
      const before = standing.get(day)?.record ?? (await readRecord(place.dist, day));
      await writeDayRecord(dist, record, before);
      left.push(...(await leftOfDay(dist, place, before, withdrawnOf(day, withdrawals, record))));
    }
    const made = [...days.keys()];
    await checkFiles(dist, { days: await putIntoDays(digests, made), made, settings });
    await replaceFolders(
      { root },
      [...days.keys()].map((day) => ({ from: join(digests, day), to: join(place.digests, day) })),
    );
    await mergeSite(dist, place.dist, left);
  });
}
