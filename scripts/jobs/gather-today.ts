import { configuredSigner } from '../adapters/keys/key-file.ts';
import { join } from 'node:path';
import { consola } from 'consola';
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
  const { whole, broken } = await storedSnapshots(join(project, 'content/snapshots'));
  if (whole.some(({ manifest }) => manifest.day === day && !manifest.sample)) return;
  // The caller reports it. It may still be repaired, so it is not overwritten.
  if (broken.some(({ name }) => name === day)) return;
  const registry = await readSources();
  const sources = selectSources(registry, { sources: 'daily' });
  const engines = engineOptions(project);
  const { network, userAgent, notify } = engines;
  if (
    !(await isOnline(
      network,
      sources.map(({ homepage }) => homepage),
    ))
  ) {
    consola.warn('the network cannot be reached: showing earlier days instead of today');
    return;
  }
  consola.info(
    `gathering today’s news from ${sources.length} sources; press Ctrl-C to stop, and start again to resume`,
  );
  const started = performance.now();
  const outcome = await gatherSnapshot({
    ...DEFAULT_MANNERS,
    project,
    day,
    sources,
    network,
    clock: systemClock,
    signer: await configuredSigner(process.env),
    window: WINDOW_HOURS,
    begin,
    articles: 500,
    images,
    quorum: DEFAULT_QUORUM,
    force: false,
    userAgent,
    translators: await translatorChain({ engines: undefined, ...engines }),
    notify,
  });
  consola.log(gatherReport(outcome.day, day, outcome.english, runCost(started)).join('\n'));
  if (outcome.lost.length > 0) consola.warn(`today is incomplete:\n${outcome.lost.join('\n')}`);
  if (outcome.snapshot === undefined) {
    const why = outcome.missing.join('\n  ');
    consola.warn(
      `too little could be gathered for a digest of today; showing earlier days instead:\n  ${why}`,
    );
  }
}
