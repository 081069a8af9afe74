import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import type { Source } from '../../src/schemas/source.ts';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import { gatherDay, type GatheredDay } from '../pipeline/gather/day/gather-day.ts';
import { countDay, type RunCost } from '../pipeline/gather/day/gather-report.ts';
import { judgeQuality } from './judge-quality.ts';
import { missingForQuorum, type QuorumRules } from '../pipeline/gather/day/quorum.ts';
import { type WindowLength, windowOf } from '../pipeline/gather/day/window.ts';
import { translateDay } from '../pipeline/gather/translate/translate-day.ts';
import { exactly, failedLine } from '../pipeline/outcome/failure.ts';
import { translateHeadlines } from '../pipeline/gather/translate/translate-headlines.ts';
import type { Translator } from '../pipeline/gather/translate/translator.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { canonicalLine } from '../text/canonical-json.ts';
import { checkRoom, ROOM_OF_A_DAY, writtenFolders } from '../adapters/disk/check-room.ts';
import { spareWrites } from '../adapters/disk/spare-writes.ts';
import { extractInWorkers } from '../adapters/extract/extract-in-workers.ts';
import { readInWorkers } from '../adapters/feed/read-in-workers.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { encodeInProcesses } from '../adapters/picture/encode-in-processes.ts';
import { createFetcher } from '../adapters/http/create-fetcher.ts';
import { siteOptOuts } from '../adapters/http/site-opt-outs.ts';
import { HttpCache } from '../adapters/http/http-cache.ts';
import type { Network } from '../adapters/http/network.ts';
import { readWithdrawals } from '../adapters/publication/withdrawal-records.ts';
import { readEarlierStories } from './read-earlier-stories.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';
import { diskMemory } from '../adapters/translate/disk-memory.ts';
import { rememberDays } from '../adapters/snapshot/remember-days.ts';
import { articlesOfLastDays, storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import { MANNERS } from '../adapters/http/manners.ts';
import { openRun } from '../adapters/http/open-run.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';

/** What to gather, and how. */
export interface GatherRequest {
  /** Root of the project: holds `content/snapshots/` and `.cache/`. */
  project: string;
  day: Day;
  window: WindowLength;
  sources: readonly Source[];
  /** Number of articles to choose. */
  articles: number;
  /** Which pictures to fetch. */
  images: PicturePolicy;
  quorum: QuorumRules;
  /** Whether to seal a day that does not meet the quorum. */
  force: boolean;
  userAgent: string;
  /** Translation engines, the preferred first; closed at the end. */
  translators: readonly Translator[];
  network: Network;
  /**
   * Milliseconds after which the run ends with what it has: two thirds are for fetching, the rest is for translation, which
   * begins with the articles of stories.
   */
  runTime: number;
  /** Milliseconds between two requests to the same host. */
  gap: number;
  /** Time limit of one request, in milliseconds. */
  requestTime: number;
  /** Called with what a user should know: that the run resumes an interrupted one, or that it was stopped. */
  notify: (what: string) => void;
}

/** The cost so far of a run that began at `started` on the performance clock. */
export function runCost(started: number): RunCost {
  const seconds = (performance.now() - started) / 1000;
  // Kilobytes on every system (libuv's getrusage).
  return { seconds, memory: process.resourceUsage().maxRSS * 1024 };
}

/** The outcome of a gathering. */
export interface GatherOutcome {
  day: GatheredDay;
  /** The folder of the sealed snapshot; undefined when the day does not meet its quorum. */
  snapshot: string | undefined;
  /** Number of articles translated. */
  translations: number;
  /** What is missing for the quorum. */
  missing: string[];
  /** What a sealed day lacks of its quality, one line each; empty when it is complete. */
  lost: string[];
  /** Path of the ledger of a day that was not sealed. */
  ledger: string;
}

/** Signals that stop a run, with the exit codes that shells use for them: 128 plus the signal's number. */
const STOPS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Share of the time of a run after which nothing more is fetched. */
export const FETCHING = 2 / 3;

/** Largest share of a day that one source may have. */
const LARGEST_SHARE = 0.02;

/**
 * Age in milliseconds after which unused documents are removed from the cache: three days, since pages are fetched
 * once.
 */
const CACHE_AGE = 3 * 24 * 60 * 60 * 1000;

/**
 * Gathers a day from the live web and seals its snapshot in `content/snapshots/DAY/`, if it meets its quorum. A call
 * with the same request resumes an interrupted run.
 * @throws InputError when the disk is full, or a folder cannot be written
 */
export async function gatherSnapshot(request: GatherRequest): Promise<GatherOutcome> {
  const { project, day, sources, window, articles, images, userAgent, network, gap, requestTime } = request;
  const snapshots = join(project, 'content/snapshots');
  await checkRoom(writtenFolders(project), ROOM_OF_A_DAY);
  for (const translator of request.translators) await translator.ready?.();
  const cache = join(project, '.cache/http');
  const question = { day, window, articles, sources, images };
  const run = await openRun(join(project, '.cache/runs'), question, Date.now());
  if (run.continued) request.notify(`resuming the run of ${run.startedAt}`);
  const end = AbortSignal.timeout(request.runTime);
  const signal = AbortSignal.timeout(FETCHING * request.runTime);
  const fetcher = createFetcher({
    ...MANNERS,
    gap,
    requestTime,
    network,
    userAgent,
    cache,
    journal: run.journal,
    notify: request.notify,
    signal,
  });
  const reader = readInWorkers();
  const extractor = extractInWorkers();
  const encoder = images === 'none' ? undefined : encodeInProcesses();
  const stop = (signal: keyof typeof STOPS) => {
    request.notify('stopped; run the same command again to resume, nothing is fetched twice');
    // Let the progress bar restore the cursor first.
    setImmediate(() => process.exit(STOPS[signal]));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { startedAt } = run;
    const gathered = await gatherDay(
      sources,
      { fetcher, reader, extractor, optOuts: siteOptOuts(fetcher), progress: progressBar() },
      {
        target: articles,
        largestShare: LARGEST_SHARE,
        clusterer: sparseClusterer(),
        startedAt,
        window: windowOf(day, startedAt, window),
        remember: (wanted) =>
          rememberDays(day, { snapshots, dist: join(project, 'dist'), notify: request.notify }, wanted),
        pictures: encoder && { policy: images, encoder },
      },
    );
    const outcome = await sealGathered(request, gathered, startedAt, end);
    const spare = spareWrites(request.notify, 'without tidying up');
    await spare(run.journal, () => run.finish());
    await new HttpCache(cache, spare).tidy(Date.now() - CACHE_AGE, Date.now());
    return outcome;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await Promise.all([
      fetcher.close(),
      reader.close(),
      extractor.close(),
      encoder?.close(),
      ...request.translators.map((each) => each.close()),
    ]);
  }
}

async function sealGathered(
  request: GatherRequest,
  gathered: GatheredDay,
  startedAt: string,
  end: AbortSignal,
): Promise<GatherOutcome> {
  const { project, day, quorum, force } = request;
  const snapshots = join(project, 'content/snapshots');
  const { whole, broken } = await storedSnapshots(snapshots);
  for (const { name } of broken.filter((each) => each.name < day))
    request.notify(`${name} does not count towards the median of the last days: its snapshot cannot be read`);
  const lastDays = articlesOfLastDays(whole, day);
  const share = Math.max(1, Math.floor(LARGEST_SHARE * request.articles));
  const possible = Math.min(request.articles, share * gathered.sources.length);
  const missing = missingForQuorum(countDay(gathered, possible, lastDays), quorum);
  const ledger = join(project, '.cache/last-ledger.jsonl');
  await spareWrites(request.notify, 'without writing its ledger beside the snapshot')(ledger, async () => {
    await mkdir(join(project, '.cache'), { recursive: true });
    await writeFile(ledger, gathered.ledger.map(canonicalLine).join(''));
  });
  const isSealed = gathered.articles.length > 0 && (missing.length === 0 || force);
  if (!isSealed) return { day: gathered, snapshot: undefined, translations: 0, missing, lost: [], ledger };
  const { sources, articles, headlines, pictures } = gathered;
  const memory = diskMemory(join(project, '.cache/translations'), request.notify);
  const turn = { first: storiesOf(gathered), isOver: () => end.aborted };
  const english = await translateDay(articles, request.translators, memory, progressBar(), turn);
  const { translations } = english;
  const read = await translateHeadlines(
    headlines,
    { articles, translations },
    request.translators,
    memory,
    progressBar(),
    turn,
  );
  const earlier = await readEarlierStories(
    snapshots,
    day,
    { sample: false, withdrawals: await readWithdrawals(project) },
    request.notify,
  );
  const gatherings = [...gathered.ledger, ...english.ledger];
  const quality = judgeQuality(
    { articles, translations, ledger: gatherings },
    request.translators.length > 0,
    day,
  );
  const contents = {
    sources,
    articles,
    translations,
    headlines: read.items,
    earlier,
    annotations: [],
    pictures,
    ledger: [...gatherings, ...read.failures.map(failedLine), ...quality.map(failedLine)],
  };
  const snapshot = join(snapshots, day);
  await writeSnapshot(
    snapshot,
    { ...contents, day, sealedAt: startedAt, generator: GENERATOR },
    { replace: true },
  );
  const lost = quality.map(exactly);
  return { day: gathered, snapshot, translations: translations.length, missing, lost, ledger };
}

/** The ids of the articles that were chosen for the day's stories. */
function storiesOf({ articles, ledger }: GatheredDay): Set<string> {
  const chosen = ledger.filter(({ stage, reason }) => stage === 'publish' && reason === 'story');
  const urls = new Set(chosen.map(({ subject }) => canonicalUrl(subject)));
  return new Set(articles.filter(({ url }) => urls.has(url)).map(({ id }) => id));
}
