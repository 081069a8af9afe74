import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { Source } from '../../src/schemas/source.ts';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import { gatherDay, type GatheredDay } from '../pipeline/gather/day/gather-day.ts';
import { countDay, type RunCost } from '../pipeline/gather/day/gather-report.ts';
import { missingForQuorum, type QuorumRules } from '../pipeline/gather/day/quorum.ts';
import { type WindowLength, windowOf } from '../pipeline/gather/day/window.ts';
import { translateDay } from '../pipeline/gather/translate/translate-day.ts';
import { failedLine } from '../pipeline/outcome/failure.ts';
import { translateHeadlines } from '../pipeline/gather/translate/translate-headlines.ts';
import type { Translator } from '../pipeline/gather/translate/translator.ts';
import { canonicalLine } from '../text/canonical-json.ts';
import { extractInWorkers } from '../adapters/extract/extract-in-workers.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { createFetcher } from '../adapters/http/create-fetcher.ts';
import { HttpCache } from '../adapters/http/http-cache.ts';
import type { Network } from '../adapters/http/network.ts';
import { readEarlierStories } from './read-earlier-stories.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';
import { diskMemory } from '../adapters/translate/disk-memory.ts';
import { articlesOfLastDays, storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import { MANNERS } from '../adapters/http/manners.ts';
import { openRun } from '../adapters/http/open-run.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';

/** What is gathered, and how. */
export interface GatherRequest {
  /** Root of the project: `content/snapshots/` and `.cache/` lie there. */
  project: string;
  day: Day;
  window: WindowLength;
  sources: readonly Source[];
  /** How many articles are wanted. */
  articles: number;
  quorum: QuorumRules;
  /** Whether a day below the quorum is sealed all the same. */
  force: boolean;
  userAgent: string;
  /** Engines that give English, the preferred first; closed at the end. */
  translators: readonly Translator[];
  network: Network;
  /** Milliseconds after which the run goes on with what it has. */
  runTime: number;
  /** Milliseconds between two requests to a host. */
  gap: number;
  /** Milliseconds that one request may take. */
  requestTime: number;
  /** Told what a user should know: that the run continues one that was broken off, that it was stopped. */
  tell: (what: string) => void;
}

/** What a run took up to now, that began at `started` of the performance clock. */
export function runCost(started: number): RunCost {
  const seconds = (performance.now() - started) / 1000;
  // Kilobytes, whatever the system counts in (getrusage, as libuv gives it).
  return { seconds, memory: process.resourceUsage().maxRSS * 1024 };
}

/** How a gathering ended. */
export interface GatherOutcome {
  day: GatheredDay;
  /** The folder of the sealed snapshot; undefined when the day is below its quorum. */
  snapshot: string | undefined;
  /** How many articles got English. */
  translations: number;
  /** What is missing for the quorum. */
  missing: string[];
  /** Where the ledger of a day that was not sealed lies. */
  ledger: string;
}

/** Signals that stop a run, and the exit codes that shells give them: 128 and the signal's number. */
const STOPS = { SIGINT: 130, SIGTERM: 143 } as const;

/** No source has more than this part of a day. */
const LARGEST_SHARE = 0.02;

/** Documents that no run used for so long are forgotten, in milliseconds: three days; pages are asked for once. */
const CACHE_AGE = 3 * 24 * 60 * 60 * 1000;

/**
 * Gathers a day from the live web and seals its snapshot in `content/snapshots/DAY/`, unless it is below its
 * quorum. A run that is broken off is continued by the next call that asks the same.
 * @throws InputError when the disk is full, or a folder cannot be written
 */
export async function gatherSnapshot(request: GatherRequest): Promise<GatherOutcome> {
  const { project, day, sources, window, articles, userAgent, network, gap, requestTime } = request;
  for (const translator of request.translators) await translator.ready?.();
  const cache = join(project, '.cache/http');
  const question = { day, window, articles, sources };
  const run = await openRun(join(project, '.cache/runs'), question, Date.now());
  if (run.continued) request.tell(`going on with the run of ${run.startedAt}`);
  const signal = AbortSignal.timeout(request.runTime);
  const fetcher = createFetcher({
    ...MANNERS,
    gap,
    requestTime,
    network,
    userAgent,
    cache,
    journal: run.journal,
    signal,
  });
  const extractor = extractInWorkers();
  const stop = (signal: keyof typeof STOPS) => {
    request.tell('stopped; the same command goes on from here, and fetches nothing twice');
    // The bar gives the terminal its cursor back first.
    setImmediate(() => process.exit(STOPS[signal]));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { startedAt } = run;
    const gathered = await gatherDay(
      sources,
      { fetcher, extractor, progress: progressBar() },
      {
        target: articles,
        largestShare: LARGEST_SHARE,
        clusterer: sparseClusterer(),
        startedAt,
        window: windowOf(day, startedAt, window),
      },
    );
    const outcome = await sealGathered(request, gathered, startedAt);
    await run.finish();
    await new HttpCache(cache).tidy(Date.now() - CACHE_AGE);
    return outcome;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await Promise.all([
      fetcher.close(),
      extractor.close(),
      ...request.translators.map((each) => each.close()),
    ]);
  }
}

async function sealGathered(
  request: GatherRequest,
  gathered: GatheredDay,
  startedAt: string,
): Promise<GatherOutcome> {
  const { project, day, quorum, force } = request;
  const snapshots = join(project, 'content/snapshots');
  const { whole, broken } = await storedSnapshots(snapshots);
  for (const { name } of broken.filter((each) => each.name < day))
    request.tell(`${name} is no part of the median of the last days: its snapshot cannot be read`);
  const lastDays = articlesOfLastDays(whole, day);
  const missing = missingForQuorum(countDay(gathered, lastDays), quorum);
  const ledger = join(project, '.cache/last-ledger.jsonl');
  await mkdir(join(project, '.cache'), { recursive: true });
  await writeFile(ledger, gathered.ledger.map(canonicalLine).join(''));
  const isSealed = gathered.articles.length > 0 && (missing.length === 0 || force);
  if (!isSealed) return { day: gathered, snapshot: undefined, translations: 0, missing, ledger };
  const { sources, articles, headlines } = gathered;
  const memory = diskMemory(join(project, '.cache/translations'));
  const english = await translateDay(articles, request.translators, memory, progressBar());
  const { translations } = english;
  const read = await translateHeadlines(
    headlines,
    { articles, translations },
    request.translators,
    memory,
    progressBar(),
  );
  const earlier = await readEarlierStories(snapshots, day, false, request.tell);
  const contents = {
    sources,
    articles,
    translations,
    headlines: read.items,
    earlier,
    annotations: [],
    ledger: [...gathered.ledger, ...english.ledger, ...read.failures.map(failedLine)],
  };
  const snapshot = join(snapshots, day);
  await writeSnapshot(
    snapshot,
    { ...contents, day, sealedAt: startedAt, generator: GENERATOR },
    { replace: true },
  );
  return { day: gathered, snapshot, translations: translations.length, missing, ledger };
}
