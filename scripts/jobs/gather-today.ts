import { configuredSigner } from '../adapters/keys/key-file.ts';
import { join } from 'node:path';
import { consola } from 'consola';
import type { Day } from '../../src/schemas/day.ts';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import { gatherReport } from '../pipeline/gather/day/gather-report.ts';
import { DEFAULT_QUORUM } from '../pipeline/gather/day/quorum.ts';
import { selectSources } from '../pipeline/gather/registry/select-sources.ts';
import { dayAt } from '../text/date/day-begin.ts';
import { dayBeginOf } from '../pipeline/gather/day/read-day-begin.ts';
import { systemClock } from '../adapters/clock.ts';
import { isOnline } from '../adapters/http/is-online.ts';
import { readSources } from '../adapters/registry/read-sources.ts';
import { storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import type { GatherOutcome } from './gather-request.ts';
import { gatherSnapshot, runCost } from './gather-snapshot.ts';
import { DEFAULT_MANNERS } from '../adapters/http/manners.ts';
import { engineOptions } from '../adapters/translate/engine-options.ts';
import { translatorChain } from '../adapters/translate/translator-chain.ts';

/** Length of the window in hours: readers start at any time of day, so the last 24 hours are the news. */
const WINDOW_HOURS = 24;

/**
 * Makes sure that there is a snapshot of today: gathers the daily sources unless there is one already, and warns when
 * it cannot. Existing snapshots are then left unchanged.
 * @param images which pictures to fetch
 * @throws InputError when the registry is invalid or the disk is full
 */
export async function gatherToday(project: string, images: PicturePolicy): Promise<void> {
  const begin = dayBeginOf(process.env);
  const day = dayAt(systemClock(), begin);
  if (await isStored(project, day)) return;
  const sources = selectSources(await readSources(), { sources: 'daily' });
  const engines = engineOptions(project);
  const homepages = sources.map(({ homepage }) => homepage);
  if (!(await isOnline(engines.network, homepages))) {
    consola.warn('the network cannot be reached: showing earlier days instead of today');
    return;
  }
  consola.info(
    `gathering today’s news from ${sources.length} sources; press Ctrl-C to stop, and start again to resume`,
  );
  const { network, userAgent, notify } = engines;
  const started = performance.now();
  const outcome = await gatherSnapshot({
    ...{ ...DEFAULT_MANNERS, project, network, userAgent, notify, clock: systemClock },
    ...{ day, begin, window: WINDOW_HOURS, sources, articles: 500, images },
    ...{ quorum: DEFAULT_QUORUM, force: false },
    signer: await configuredSigner(process.env),
    translators: await translatorChain({ engines: undefined, ...engines }),
  });
  consola.log(gatherReport(outcome.day, day, outcome.english, runCost(started)).join('\n'));
  warnOfLacks(outcome);
}

/** Whether a day has a snapshot. One that is broken may still be repaired, so it is not overwritten; the caller reports it. */
async function isStored(project: string, day: Day): Promise<boolean> {
  const { whole, broken } = await storedSnapshots(join(project, 'content/snapshots'));
  const isWhole = whole.some(({ manifest }) => manifest.day === day && !manifest.sample);
  return isWhole || broken.some(({ name }) => name === day);
}

/** Says what today lacks. */
function warnOfLacks({ lost, missing, snapshot }: GatherOutcome): void {
  if (lost.length > 0) consola.warn(`today is incomplete:\n${lost.join('\n')}`);
  if (snapshot !== undefined) return;
  const why = missing.join('\n  ');
  consola.warn(`too little could be gathered for a digest of today; showing earlier days instead:\n  ${why}`);
}
