import { join } from 'node:path';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import { gatherDay, type GatherOptions } from '../pipeline/gather/day/gather-day.ts';
import { type RunCost } from '../pipeline/gather/day/gather-report.ts';
import { windowOf } from '../pipeline/gather/day/window.ts';
import { checkBuildMoves } from '../adapters/disk/check-moves.ts';
import { checkRoom, ROOM_OF_A_DAY, writtenFolders } from '../adapters/disk/check-room.ts';
import { spareWrites } from '../adapters/disk/spare-writes.ts';
import { extractInWorkers } from '../adapters/extract/extract-in-workers.ts';
import { readInWorkers } from '../adapters/feed/read-in-workers.ts';
import { encodeInProcesses } from '../adapters/picture/encode-in-processes.ts';
import { createFetcher } from '../adapters/http/create-fetcher.ts';
import { siteOptOuts } from '../adapters/http/site-opt-outs.ts';
import { HttpCache } from '../adapters/http/http-cache.ts';
import { rememberGathering } from './remember-feeds.ts';
import { rememberDays } from '../adapters/snapshot/remember-days.ts';
import { MANNERS } from '../adapters/http/manners.ts';
import { openRun, type Run } from '../adapters/http/open-run.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { FETCHING, type GatherOutcome, type GatherRequest, LARGEST_SHARE } from './gather-request.ts';
import { sealGathered } from './seal-gathered.ts';

/** The cost so far of a run that began at `started` on the performance clock. */
export function runCost(started: number): RunCost {
  const seconds = (performance.now() - started) / 1000;
  // Kilobytes on every system (libuv's getrusage).
  return { seconds, memory: process.resourceUsage().maxRSS * 1024 };
}

/** Signals that stop a run, with the exit codes that shells use for them: 128 plus the signal's number. */
const STOPS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Age in milliseconds after which unused documents are removed from the cache: three days, since pages are fetched
 * once.
 */
const CACHE_AGE = 3 * 24 * 60 * 60 * 1000;

/** What a run works with, until it is closed. */
function openTools(request: GatherRequest, { journal, startedAt }: Run, cache: string) {
  const { gap, requestTime, network, userAgent, notify, clock, images, runTime, translators } = request;
  const signal = AbortSignal.timeout(FETCHING * runTime);
  const remembered = { cache, journal, startedAt };
  const asked = { gap, requestTime, network, userAgent, notify, clock };
  const fetcher = createFetcher({ ...MANNERS, ...asked, ...remembered, signal });
  const [reader, extractor] = [readInWorkers(), extractInWorkers()];
  const encoder = images === 'none' ? undefined : encodeInProcesses();
  return {
    fetcher,
    reader,
    extractor,
    encoder,
    close: () =>
      Promise.all([
        fetcher.close(),
        reader.close(),
        extractor.close(),
        encoder?.close(),
        ...translators.map((each) => each.close()),
      ]),
  };
}

/** Ends the process when it is told to stop, and says how to go on; returns how to undo that. */
function stopOnSignals(notify: GatherRequest['notify']): () => void {
  const stop = (signal: keyof typeof STOPS) => {
    notify('stopped; run the same command again to resume, nothing is fetched twice');
    // Let the progress bar restore the cursor first.
    setImmediate(() => process.exit(STOPS[signal]));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}

/** How a run chooses the articles of its day, and what it recalls of other days. */
function choiceOf(
  { project, day, window, begin, articles, notify }: GatherRequest,
  startedAt: string,
): Omit<GatherOptions, 'pictures'> {
  const days = { snapshots: join(project, 'content/snapshots'), dist: join(project, 'dist'), notify };
  return {
    target: articles,
    largestShare: LARGEST_SHARE,
    clusterer: sparseClusterer(),
    startedAt,
    window: windowOf(day, startedAt, window, begin),
    remember: (wanted) => rememberDays(day, days, wanted),
  };
}

/**
 * Gathers a day from the live web and seals its snapshot in `content/snapshots/DAY/`, if it meets its quorum. A call
 * with the same request resumes an interrupted run.
 * @throws InputError when the disk is full, or a folder cannot be written
 */
export async function gatherSnapshot(request: GatherRequest): Promise<GatherOutcome> {
  const { project, day, sources, window, begin, articles, images, notify, clock } = request;
  // The run is of the instant at which it was asked for, however long it takes to begin.
  const began = clock();
  // What makes the engines ready counts too.
  const end = AbortSignal.timeout(request.runTime);
  await checkRoom(writtenFolders(project), ROOM_OF_A_DAY);
  await checkBuildMoves(project);
  for (const translator of request.translators) await translator.ready?.();
  const cache = join(project, '.cache/http');
  const question = { day, window, begin, articles, sources, images };
  const run = await openRun(join(project, '.cache/runs'), question, began);
  if (run.continued) notify(`resuming the run of ${run.startedAt}`);
  const { fetcher, reader, extractor, encoder, close } = openTools(request, run, cache);
  const goOn = stopOnSignals(notify);
  try {
    const readers = { fetcher, reader, extractor, optOuts: siteOptOuts(fetcher), progress: progressBar() };
    const pictures = encoder && { policy: images, encoder };
    const gathered = await gatherDay(sources, readers, { ...choiceOf(request, run.startedAt), pictures });
    await rememberGathering(project, gathered.feeds, run.startedAt, notify);
    const outcome = await sealGathered(request, gathered, run.startedAt, end);
    const spare = spareWrites(notify, 'without tidying up');
    await spare(run.journal, () => run.finish());
    await new HttpCache(cache, spare).tidy(clock() - CACHE_AGE, clock());
    return outcome;
  } finally {
    goOn();
    await close();
  }
}
