import { join } from 'node:path';
import { isEnglish } from '../../src/schemas/language.ts';
import { checkRoom, ROOM_OF_A_DAY, writtenFolders } from '../adapters/disk/check-room.ts';
import { extractInWorkers } from '../adapters/extract/extract-in-workers.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { createFetcher } from '../adapters/http/create-fetcher.ts';
import { MANNERS } from '../adapters/http/manners.ts';
import { siteOptOuts } from '../adapters/http/site-opt-outs.ts';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { diskMemory } from '../adapters/translate/disk-memory.ts';
import {
  type DayToRepair,
  repairArticles,
  type RepairedArticles,
} from '../pipeline/gather/day/repair-articles.ts';
import { translateDay } from '../pipeline/gather/translate/translate-day.ts';
import { translateHeadlines } from '../pipeline/gather/translate/translate-headlines.ts';
import { exactly, failedLine } from '../pipeline/outcome/failure.ts';
import { checkPrivate } from '../pipeline/snapshot/public-snapshot.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import type { Translation } from '../../src/schemas/translation.ts';
import { FETCHING, type GatherRequest } from './gather-snapshot.ts';
import { judgeQuality } from './judge-quality.ts';

/** Which day to repair, and how. */
export type RepairRequest = Pick<
  GatherRequest,
  'project' | 'day' | 'userAgent' | 'translators' | 'network' | 'runTime' | 'gap' | 'requestTime' | 'notify'
>;

/** What a repair gained. */
export interface Repaired {
  /** What was read and translated now, one line each. */
  gained: string[];
  /** What the day still lacks of its quality, one line each. */
  lost: string[];
}

/**
 * Reads the pages of a sealed day that could not be read, translates the articles and headlines that have no English, and
 * seals the day again, with the same articles under the same ids and addresses.
 * @throws InputError when there is no snapshot of the day, or it cannot be read or written
 */
export async function repairDay(request: RepairRequest): Promise<Repaired> {
  const { project, day, translators } = request;
  const end = AbortSignal.timeout(request.runTime);
  const folder = join(project, 'content/snapshots', day);
  await checkRoom(writtenFolders(project), ROOM_OF_A_DAY);
  const { manifest, articles, translations, headlines, ledger, ...rest } = await openSnapshot(folder);
  checkPrivate({ manifest }, folder);
  for (const translator of translators) await translator.ready?.();
  const read = await readAgain(request, { articles, ledger, sources: rest.sources });
  const turn = { first: new Set<string>(), isOver: () => end.aborted };
  const memory = diskMemory(join(project, '.cache/translations'), request.notify);
  const mended = new Map(
    read.articles.filter((each) => !articles.includes(each)).map((each) => [each.id, each]),
  );
  const english = new Map(
    translations.map((each) => [each.article, stillTrue(each, mended.get(each.article))]),
  );
  const isWhole = ({ id, blocks }: Article) =>
    english.has(id) && (blocks.length === 0 || (english.get(id)?.blocks.length ?? 0) > 0);
  const wanted = read.articles.filter((each) => !isEnglish(each.language) && !isWhole(each));
  const translateAll = async () => {
    const fresh = await translateDay(wanted, translators, memory, progressBar(), turn);
    for (const each of fresh.translations) english.set(each.article, each);
    const all = { articles: read.articles, translations: [...english.values()] };
    return {
      fresh,
      heads: await translateHeadlines(headlines, all, translators, memory, progressBar(), turn),
    };
  };
  const { fresh, heads } = await translateAll().finally(() =>
    Promise.all(translators.map((each) => each.close())),
  );
  const retried = new Set(wanted.map(({ url }) => url));
  const lines = [
    ...read.ledger.filter((line) => !isTranslation(line, retried)),
    ...fresh.ledger,
    ...heads.failures.map(failedLine),
  ];
  const all = { articles: read.articles, translations: [...english.values()], ledger: lines };
  const quality = judgeQuality(all, translators.length > 0, day);
  const contents = {
    ...rest,
    ...all,
    headlines: heads.items,
    ledger: [...lines, ...quality.map(failedLine)],
  };
  await writeSnapshot(folder, { ...contents, ...manifest, generator: GENERATOR }, { replace: true });
  return {
    gained: [
      `${read.repaired.size} more articles have their text`,
      `${fresh.translations.length} of ${wanted.length} articles translated`,
    ],
    lost: quality.map(exactly),
  };
}

/** What of a translation is still that of its article, whose text is another one where it was mended. */
function stillTrue(translation: Translation, mended: Article | undefined): Translation {
  if (!mended) return translation;
  return { ...translation, blocks: [], summary: mended.summary && translation.summary };
}

/** Whether a line is on the translation of something that was translated again. */
function isTranslation({ stage, subject }: LedgerLine, retried: ReadonlySet<string>): boolean {
  return stage === 'translate headlines' || (stage === 'translate' && retried.has(subject));
}

async function readAgain(
  { project, userAgent, network, gap, requestTime, runTime, notify }: RepairRequest,
  day: DayToRepair,
): Promise<RepairedArticles> {
  const signal = AbortSignal.timeout(FETCHING * runTime);
  const cache = join(project, '.cache/http');
  const fetcher = createFetcher({ ...MANNERS, gap, requestTime, network, userAgent, cache, notify, signal });
  const extractor = extractInWorkers();
  try {
    const optOuts = siteOptOuts(fetcher);
    return await repairArticles(day, { fetcher, extractor, optOuts, progress: progressBar() });
  } finally {
    await Promise.all([fetcher.close(), extractor.close()]);
  }
}
