import type { Article } from '../../../../src/schemas/article.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { failedLine } from '../../outcome/failure.ts';
import { inPhase, type Progress } from '../../outcome/progress.ts';
import { leftOutLines } from './left-out-lines.ts';
import { bodyOf, wordCountIn, headOf } from './texts-of-day.ts';
import { MAX_HEADLINES, openHeadlines, translateHeadlines } from './translate-headlines.ts';
import { type TranslatedDay, translateDay } from './translate-day.ts';
import type { TranslationMemory, Translator } from './translator.ts';

/** What of a day is to be translated. */
export interface OpenDay {
  articles: readonly Article[];
  headlines: readonly Headline[];
  /** What is translated already: of these articles only those of `again` are. */
  translations: readonly Translation[];
  /** The articles to translate, where it is not all without a translation. */
  wanted?: readonly Article[];
}

/** A day with its English. */
export interface WholeDay {
  /** What was translated now. */
  fresh: TranslatedDay;
  /** All translations, sorted by article. */
  translations: Translation[];
  headlines: Headline[];
  /** What became of the articles, and which models were left out; then the headlines without English. */
  ledger: LedgerLine[];
}

/** With what a day is translated. */
export interface Means {
  /** The engines, the preferred first. */
  chain: readonly Translator[];
  memory: TranslationMemory;
  progress: Progress;
  /** Aborts when the time of the run is over: then nothing more is translated, and the ledger says so. */
  end?: AbortSignal;
  /** Ranks articles by their stories, as `rankArticles` does, for the order; without it all are alike. */
  rank?: () => ReadonlyMap<string, number>;
}

/** The end of a run without a limit. */
const NEVER = new AbortController().signal;

/**
 * Translates a day: headlines and leads of the most widely reported stories, then those of all articles, then the texts in
 * the order of the stories, and last the headlines of entries that are no articles. The engines stay open.
 */
export async function translateWhole(day: OpenDay, means: Means): Promise<WholeDay> {
  const { chain, memory, progress, end = NEVER, rank } = means;
  const known = new Map(day.translations.map((each) => [each.article, each]));
  const wanted = (day.wanted ?? day.articles.filter(({ id }) => !known.has(id))).filter(
    ({ language }) => !isEnglish(language),
  );
  const open = openHeadlines(day.headlines, day.articles).slice(0, MAX_HEADLINES);
  const languages = new Set([...wanted, ...open].map(({ language }) => language));
  const engines = { chain, memory, end, samples: samplesOf([...wanted, ...open]) };
  const ranks = chain.length > 0 && wanted.length > 0 ? rank?.() : undefined;
  const phase = { what: 'translating', total: wordsOf(wanted, open), unit: 'words' };
  const { fresh, translations, heads } = await inPhase(progress, phase, async () => {
    const fresh = await translateDay(wanted, engines, progress, ranks);
    for (const each of fresh.translations) known.set(each.article, each);
    const translations = [...known.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
    const all = { articles: day.articles, translations };
    return { fresh, translations, heads: await translateHeadlines(day.headlines, all, engines, progress) };
  });
  return {
    fresh,
    translations,
    headlines: heads.items,
    ledger: [...fresh.ledger, ...(await leftOutLines(chain, languages)), ...heads.failures.map(failedLine)],
  };
}

/** Words of a headline that shows whether it is translated: a shorter one may be a name, the same in English. */
const MIN_SAMPLE_WORDS = 6;

/** The first headline of each language that is long enough, in the order of the day. */
function samplesOf(items: readonly { title: string; language: string }[]): Map<string, string> {
  const samples = new Map<string, string>();
  for (const { language, title } of items)
    if (!samples.has(language) && wordCountIn([title], language) >= MIN_SAMPLE_WORDS)
      samples.set(language, title);
  return samples;
}

function wordsOf(articles: readonly Article[], headlines: readonly Headline[]): number {
  const words = (texts: readonly string[], language: string) => wordCountIn(texts, language);
  const ofArticles = articles.map((each) => words([...headOf(each), ...bodyOf(each)], each.language));
  const ofHeadlines = headlines.map(({ title, language }) => words([title], language));
  return [...ofArticles, ...ofHeadlines].reduce((sum, count) => sum + count, 0);
}
