import type { Article } from '../../../../src/schemas/article.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { exactly, failedLine, type Why } from '../../outcome/failure.ts';
import type { Progress } from '../../outcome/progress.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import { type AskChain, type Batch, type Engines, translateBatches } from './ask-engines.ts';
import { inDayOrder } from './day-order.ts';
import { noEnglish } from './no-english.ts';
import { bodyOf, wordCountIn, headOf } from './texts-of-day.ts';
import { losesNumbers, translationFailure } from './translation-failure.ts';
import type { TranslationOrigin } from './translator.ts';
import { OUT_OF_TIME } from './before-the-end.ts';

/** A day's translations, and a ledger line for each article that had no English. */
export interface TranslatedDay {
  translations: Translation[];
  ledger: LedgerLine[];
}

/** Share of an article's blocks whose numbers may differ before the translation is rejected. */
const MAX_SHARE_OF_DOUBTFUL_BLOCKS = 0.3;

/** An article, and those of its texts that are translated together. */
interface ArticleTexts extends Batch {
  article: Article;
  /** The words that are counted when it is done. */
  counted: readonly string[];
}

/**
 * Translates the articles that are not in English, each with the first engine of the chain that can and whose result is
 * accepted. Headlines and leads of all articles come first, then the texts, so that an exhausted budget or a failing
 * server leaves as little as possible untranslated. An article that no engine can translate stays in its own language.
 * @param progress advances by the words that are done
 * @param ranks which articles come first, both with their headlines and with their texts, by article id; 0 is the
 * first, and those without a rank come last
 */
export async function translateDay(
  articles: readonly Article[],
  engines: Engines,
  progress: Pick<Progress, 'advance'>,
  ranks: ReadonlyMap<string, number> = new Map(),
): Promise<TranslatedDay> {
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const ordered = inDayOrder(foreign, ranks);
  const heads = new Map<string, Result<English>>();
  const pass = (batches: ArticleTexts[], keep: (article: Article, english: Result<English>) => void) =>
    translateBatches(
      batches,
      engines,
      async ({ article, texts, counted }, askChain) => {
        const english = await translateTexts(texts, article, askChain, engines.end);
        if (!engines.end.aborted) progress.advance(wordCountIn(counted, article.language));
        return { article, english };
      },
      ({ article, english }) => keep(article, english),
    );
  await pass(
    ordered.map((article) => {
      const texts = headOf(article);
      const { language, source } = article;
      return { article, language, source, texts, counted: texts };
    }),
    ({ id }, english) => heads.set(id, english),
  );
  const day: TranslatedDay = { translations: [], ledger: [] };
  await pass(
    ordered.map((article) => {
      const [texts, counted] = [[...headOf(article), ...bodyOf(article)], bodyOf(article)];
      const { language, source } = article;
      return { article, language, source, texts, counted };
    }),
    (article, whole) => {
      const english = whole.ok ? whole : headAlone(heads.get(article.id), whole.failure);
      if (english.ok) day.translations.push(toTranslation(article, english.value));
      day.ledger.push(ledgerLine(article, english));
    },
  );
  day.translations.sort((a, b) => (a.article < b.article ? -1 : 1));
  return day;
}

/** The English of some texts of an article, the engine, and notes for the ledger. */
interface English {
  texts: string[];
  origin: TranslationOrigin;
  notes: string[];
}

/** The English of headline and lead, if there is any, with the reason why there is no more. */
function headAlone(head: Result<English> | undefined, failure: Why): Result<English> {
  if (!head?.ok) return fail(failure);
  return succeed({ ...head.value, notes: ['headline and lead alone', exactly(failure)] });
}

async function translateTexts(
  texts: readonly string[],
  { language }: Article,
  askChain: AskChain,
  end: AbortSignal,
): Promise<Result<English>> {
  const failures = new Map<string, string>();
  let found: English | undefined;
  const absent = await askChain(language, async (ask, origin, knows) => {
    if (!texts.every(knows)) return true;
    const english = await ask(texts);
    const failure = english.ok ? disbelief(texts, english.value) : english.failure;
    if (english.ok && !failure) {
      const doubtful = doubtfulTexts(texts, english.value);
      const flagged = doubtful.map((place) => `numbers differ in ${placeOf(place)}`);
      found = { texts: english.value, origin, notes: [...failures.values(), ...flagged] };
    }
    if (failure) failures.set(origin.engine, `${origin.engine}: ${exactly(failure)}`);
    return failure !== undefined;
  });
  if (found) return succeed(found);
  return fail(end.aborted ? OUT_OF_TIME : noEnglish([...failures.values()], absent, language));
}

function toTranslation(article: Article, { texts, origin }: English): Translation {
  const [title = '', ...rest] = texts;
  const [summary, blocks] = article.summary === undefined ? [undefined, rest] : [rest[0], rest.slice(1)];
  return {
    article: article.id,
    engine: origin.engine,
    engineVersion: origin.version,
    title,
    ...(summary !== undefined && { summary }),
    blocks,
  };
}

function ledgerLine({ url: subject }: Article, english: Result<English>): LedgerLine {
  const stage = 'translate';
  if (!english.ok) return failedLine({ stage, subject, ...english.failure });
  const { origin, notes } = english.value;
  const detail = [`${origin.engine} ${origin.version}`, ...notes].join('; ');
  return { stage, subject, outcome: 'ok', detail: cleanText(detail) };
}

/** Why an article's translation is rejected: the first impossible text, or too many changed numbers. */
function disbelief(texts: readonly string[], english: readonly string[]): Why | undefined {
  for (const [index, text] of texts.entries()) {
    const failure = translationFailure(text, english[index] ?? '');
    if (failure) return { ...failure, detail: `${placeOf(index)}: ${exactly(failure)}` };
  }
  const doubtful = doubtfulTexts(texts, english);
  const isMuch = doubtful.length > Math.max(1, MAX_SHARE_OF_DOUBTFUL_BLOCKS * texts.length);
  return isMuch ? { reason: `${doubtful.length} texts lose their numbers` } : undefined;
}

function placeOf(index: number): string {
  return index === 0 ? 'title' : `text ${index}`;
}

/** Indices of the texts whose English loses or adds a number. */
function doubtfulTexts(texts: readonly string[], english: readonly string[]): number[] {
  return texts.flatMap((text, index) => (losesNumbers(text, english[index] ?? '') ? [index] : []));
}
