import { join } from 'node:path';
import type { Article } from '../../src/schemas/article.ts';
import { isEnglish } from '../../src/schemas/language.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import type { Snapshot, SnapshotContents } from '../../src/schemas/snapshot.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Translation } from '../../src/schemas/translation.ts';
import { checkBuildMoves } from '../adapters/disk/check-moves.ts';
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
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import {
  type DayToRepair,
  repairArticles,
  type RepairedArticles,
} from '../pipeline/gather/day/repair-articles.ts';
import { lacksEnglish } from '../pipeline/gather/day/quality.ts';
import { MODEL_LEFT_OUT } from '../pipeline/gather/translate/left-out.ts';
import { rankArticles } from '../pipeline/gather/translate/rank-articles.ts';
import { translateWhole } from '../pipeline/gather/translate/translate-whole.ts';
import { exactly, failedLine } from '../pipeline/outcome/failure.ts';
import { checkPrivate } from '../pipeline/snapshot/public-snapshot.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { FETCHING, type GatherRequest } from './gather-request.ts';
import { judgeQuality } from './judge-quality.ts';

/** Which day to repair, and how. */
export type RepairRequest = Pick<
  GatherRequest,
  | 'project'
  | 'day'
  | 'userAgent'
  | 'translators'
  | 'network'
  | 'clock'
  | 'runTime'
  | 'gap'
  | 'requestTime'
  | 'notify'
  | 'signer'
>;

/** What a repair gained. */
export interface Repaired {
  /** What was read and translated now, one line each. */
  gained: string[];
  /** What the day still lacks of its quality, one line each. */
  lost: string[];
  /** Whether it was sealed again; not where nothing was gained. */
  isSealed: boolean;
}

/**
 * Reads the pages of a sealed day that could not be read, translates the articles and headlines that have no English, and
 * seals the day again, with the same articles under the same ids and addresses. Where that changes none of them, the seal
 * stays: that something failed once more, or for another reason, corrects nothing.
 * @throws InputError when there is no snapshot of the day, or it cannot be read or written
 */
export async function repairDay(request: RepairRequest): Promise<Repaired> {
  const { project, day, translators } = request;
  const end = AbortSignal.timeout(request.runTime);
  const folder = join(project, 'content/snapshots', day);
  await checkRoom(writtenFolders(project), ROOM_OF_A_DAY);
  await checkBuildMoves(project);
  const { manifest, ...old } = await openSnapshot(folder);
  checkPrivate({ manifest }, folder);
  for (const translator of translators) await translator.ready?.();
  const { articles, ledger, repaired } = await readAgain(request, old);
  const translations = stillTrue(old.translations, old.articles, articles);
  // A repair of the pages alone leaves what is said of the English, and that it was wanted.
  const translates = translators.length > 0;
  const wanted = translates ? withoutEnglish(articles, translations) : [];
  const wholeDay = { articles, headlines: old.headlines, translations, wanted };
  const english = await translateDayAgain(wholeDay, old.sources, request, end);
  const lines = translates ? [...withoutRetried(ledger, wanted), ...english.ledger] : ledger;
  const contents = {
    ...{ ...old, articles, translations: english.translations, headlines: english.headlines },
    pictures: picturesOf(articles, old.pictures),
  };
  const wantsEnglish = translates || old.ledger.some(lacksEnglish);
  const quality = judgeQuality({ ...contents, ledger: lines }, wantsEnglish, day);
  const isSealed = !isSame(contents, old);
  const ledgerNow = [...lines, ...quality.map(failedLine)];
  if (isSealed) await sealAgain(folder, manifest, { ...contents, ledger: ledgerNow }, request);
  return {
    isSealed,
    gained: [
      `${repaired.size} more articles have their text`,
      `${english.fresh.translations.length} of ${wanted.length} articles translated`,
    ],
    lost: quality.map(exactly),
  };
}

/** Translates what of a day is wanted in English, and closes the engines. */
function translateDayAgain(
  day: Parameters<typeof translateWhole>[0],
  sources: readonly Source[],
  { project, translators, notify }: RepairRequest,
  end: AbortSignal,
): ReturnType<typeof translateWhole> {
  return translateWhole(day, {
    ...{ chain: translators, memory: diskMemory(join(project, '.cache/translations'), notify) },
    ...{ progress: progressBar(), end },
    rank: () => rankArticles(day.articles, day.translations, sources, sparseClusterer()),
  }).finally(() => Promise.all(translators.map((each) => each.close())));
}

/** Seals a mended day in place of the one that was read. */
async function sealAgain(
  folder: string,
  manifest: Snapshot['manifest'],
  contents: SnapshotContents,
  { signer }: RepairRequest,
): Promise<void> {
  const replaces = { manifest, by: 'repair' as const };
  const mended = { ...contents, ...manifest, replaces, generator: GENERATOR };
  await writeSnapshot(folder, mended, { replace: true, readFrom: { path: folder, manifest }, signer });
}

/** What a repair can change. */
type Mended = Pick<Snapshot, 'articles' | 'translations' | 'headlines'>;

const isSame = (now: Mended, before: Mended): boolean => textOf(now) === textOf(before);

const textOf = ({ articles, translations, headlines }: Mended): string =>
  canonicalJson({ articles, translations, headlines });

/** The pictures that articles still have. */
function picturesOf(articles: readonly Article[], pictures: ReadonlyMap<string, Uint8Array>) {
  const names = new Set(articles.flatMap(({ image }) => image?.files?.map(({ file }) => file) ?? []));
  return new Map([...pictures].filter(([name]) => names.has(name)));
}

/** What of the translations is still that of their articles, whose texts are others where they were mended. */
function stillTrue(
  translations: readonly Translation[],
  before: readonly Article[],
  now: readonly Article[],
): Translation[] {
  const unchanged = new Set(before);
  const mended = new Map(now.filter((each) => !unchanged.has(each)).map((each) => [each.id, each]));
  return translations.map((translation) => {
    const article = mended.get(translation.article);
    if (!article) return translation;
    return { ...translation, blocks: [], summary: article.summary && translation.summary };
  });
}

/** The articles in other languages that have no English, or that of their headlines alone. */
function withoutEnglish(articles: readonly Article[], translations: readonly Translation[]): Article[] {
  const english = new Map(translations.map((each) => [each.article, each]));
  const isWhole = ({ id, blocks }: Article) => {
    const translation = english.get(id);
    return translation !== undefined && (blocks.length === 0 || translation.blocks.length > 0);
  };
  return articles.filter((each) => !isEnglish(each.language) && !isWhole(each));
}

/** A ledger without the lines on translations and models that are tried again. */
function withoutRetried(ledger: readonly LedgerLine[], wanted: readonly Article[]): LedgerLine[] {
  const retried = new Set(wanted.map(({ url }) => url));
  const isRetried = ({ stage, subject, reason }: LedgerLine) =>
    stage === 'translate headlines' ||
    (stage === 'translate' && (retried.has(subject) || reason === MODEL_LEFT_OUT));
  return ledger.filter((line) => !isRetried(line));
}

/** Reads the pages again that could not be read. */
async function readAgain(
  { project, userAgent, network, clock, gap, requestTime, runTime, notify }: RepairRequest,
  day: DayToRepair,
): Promise<RepairedArticles> {
  const signal = AbortSignal.timeout(FETCHING * runTime);
  const cache = join(project, '.cache/http');
  const fetcher = createFetcher({
    ...MANNERS,
    gap,
    requestTime,
    network,
    userAgent,
    cache,
    signal,
    clock,
    notify,
  });
  const extractor = extractInWorkers();
  try {
    const optOuts = siteOptOuts(fetcher);
    return await repairArticles(day, { fetcher, extractor, optOuts, progress: progressBar() });
  } finally {
    await Promise.all([fetcher.close(), extractor.close()]);
  }
}
