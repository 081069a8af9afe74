import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import type { SnapshotContents } from '../../src/schemas/snapshot.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { linkToPrevious } from '../adapters/snapshot/link-to-previous.ts';
import { spareWrites } from '../adapters/disk/spare-writes.ts';
import { readWithdrawals } from '../adapters/publication/withdrawal-records.ts';
import { articlesOfLastDays, storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { diskMemory } from '../adapters/translate/disk-memory.ts';
import type { GatheredDay } from '../pipeline/gather/day/gather-day.ts';
import { countDay } from '../pipeline/gather/day/gather-report.ts';
import { missingForQuorum } from '../pipeline/gather/day/quorum.ts';
import { translateWhole } from '../pipeline/gather/translate/translate-whole.ts';
import { exactly, type Failure, failedLine } from '../pipeline/outcome/failure.ts';
import { periodOf } from '../text/date/day-begin.ts';
import { canonicalLine } from '../text/canonical-json.ts';
import { type GatherOutcome, type GatherRequest, LARGEST_SHARE } from './gather-request.ts';
import { judgeQuality } from './judge-quality.ts';
import { readEarlierStories } from './read-earlier-stories.ts';

/**
 * Translates a gathered day and seals its snapshot, if it meets its quorum or is forced; keeps its ledger in any case.
 * @param end aborted when nothing more is to be translated
 * @throws InputError when the snapshot or the ledger cannot be written
 */
export async function sealGathered(
  request: GatherRequest,
  gathered: GatheredDay,
  startedAt: string,
  end: AbortSignal,
): Promise<GatherOutcome> {
  const { project, day, begin, force } = request;
  const missing = await missingOf(request, gathered);
  const ledger = await keepLedger(request, gathered.ledger);
  const isSealed = gathered.articles.length > 0 && (missing.length === 0 || force);
  if (!isSealed) {
    const english = { translations: [], ledger: [] };
    return { day: gathered, snapshot: undefined, english, missing, lost: [], ledger };
  }
  const { contents, lost } = await contentsOf(request, gathered, end);
  const snapshot = join(snapshotsOf(project), day);
  const linked = await linkToPrevious(snapshot, day, 'digest');
  const sealed = {
    ...{ ...contents, ...linked, day, period: periodOf(day, begin) },
    ...{ sealedAt: startedAt, generator: GENERATOR },
  };
  await writeSnapshot(snapshot, sealed, { replace: true, signer: request.signer });
  return { day: gathered, snapshot, english: contents, missing, lost: lost.map(exactly), ledger };
}

const snapshotsOf = (project: string): string => join(project, 'content/snapshots');

/** What a day lacks for its quorum, also beside the last days. */
async function missingOf(
  { project, day, articles, quorum, notify }: GatherRequest,
  gathered: GatheredDay,
): Promise<string[]> {
  const { whole, broken } = await storedSnapshots(snapshotsOf(project));
  for (const { name } of broken.filter((each) => each.name < day))
    notify(`${name} does not count towards the median of the last days: its snapshot cannot be read`);
  const share = Math.max(1, Math.floor(LARGEST_SHARE * articles));
  const possible = Math.min(articles, share * gathered.sources.length);
  return missingForQuorum(countDay(gathered, possible, articlesOfLastDays(whole, day)), quorum);
}

/** Writes the ledger where it stays if the day is not sealed, and gives its path. */
async function keepLedger({ project, notify }: GatherRequest, lines: readonly LedgerLine[]): Promise<string> {
  const path = join(project, '.cache/last-ledger.jsonl');
  await spareWrites(notify, 'without writing its ledger beside the snapshot')(path, async () => {
    await mkdir(join(project, '.cache'), { recursive: true });
    await writeFile(path, lines.map(canonicalLine).join(''));
  });
  return path;
}

/** What a day's snapshot holds, and what it lacks of its quality. */
async function contentsOf(
  request: GatherRequest,
  gathered: GatheredDay,
  end: AbortSignal,
): Promise<{ contents: SnapshotContents; lost: Failure[] }> {
  const { project, day, translators, notify } = request;
  const { sources, articles, headlines, pictures } = gathered;
  const memory = diskMemory(join(project, '.cache/translations'), notify);
  const { translations, ...english } = await translateWhole(
    { articles, headlines, translations: [] },
    { chain: translators, memory, progress: progressBar(), end, rank: () => gathered.ranks },
  );
  const withdrawals = await readWithdrawals(project);
  const view = { sample: false, withdrawals };
  const earlier = await readEarlierStories(snapshotsOf(project), day, view, notify);
  const ledger = [...gathered.ledger, ...english.ledger];
  const lost = judgeQuality({ articles, translations, ledger }, translators.length > 0, day);
  return {
    contents: {
      ...{
        sources,
        articles,
        translations,
        headlines: english.headlines,
        earlier,
        annotations: [],
        pictures,
      },
      ledger: [...ledger, ...lost.map(failedLine)],
    },
    lost,
  };
}
