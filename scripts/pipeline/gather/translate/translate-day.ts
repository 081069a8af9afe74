import type { Article } from '../../../../src/schemas/article.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish, primaryLanguage } from '../../../../src/schemas/language.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { likelyScript } from '../../../text/language-match.ts';
import { exactly, failedLine, type Why } from '../../outcome/failure.ts';
import type { Progress } from '../../outcome/progress.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import { noEnglish } from './no-english.ts';
import { textsInEnglish } from './texts-in-english.ts';
import { losesNumbers, translationFailure } from './translation-failure.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';
import { OUT_OF_TIME, type Turn, UNHURRIED } from './turn.ts';

/** A day's translations, and a ledger line for each article that had no English. */
export interface TranslatedDay {
  translations: Translation[];
  ledger: LedgerLine[];
}

/** Share of an article's blocks whose numbers may differ before the translation is rejected. */
const MAX_SHARE_OF_DOUBTFUL_BLOCKS = 0.3;

/**
 * Translates the articles that are not in English, each with the first engine of the chain that can and whose result is
 * accepted. Headlines and leads of all articles come first, then the texts, so that an exhausted budget or a failing
 * server leaves as little as possible untranslated. An article that no engine can translate stays in its own language.
 * Languages are done one after another, so that an engine loads each model once per pass.
 * @param chain engines, the preferred first
 * @param turn which articles come first, both with their headlines and with their texts, and until when
 */
export async function translateDay(
  articles: readonly Article[],
  chain: readonly Translator[],
  memory: TranslationMemory,
  progress: Progress,
  turn: Turn = UNHURRIED,
): Promise<TranslatedDay> {
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const inTurn = [true, false].flatMap((isFirst) =>
    byLanguage(foreign.filter(({ id }) => turn.first.has(id) === isFirst)),
  );
  const heads = new Map<string, Result<English>>();
  progress.start('headlines and leads into English', inTurn.length);
  for (const article of inTurn) {
    heads.set(article.id, await translateTexts(headOf(article), article, chain, memory, turn));
    progress.advance();
  }
  progress.stop();
  const day: TranslatedDay = { translations: [], ledger: [] };
  progress.start('texts into English', inTurn.length);
  for (const article of inTurn) {
    const texts = [...headOf(article), ...bodyOf(article)];
    const whole = await translateTexts(texts, article, chain, memory, turn);
    const english = whole.ok ? whole : headAlone(heads.get(article.id), whole.failure);
    if (english.ok) day.translations.push(toTranslation(article, english.value));
    day.ledger.push(ledgerLine(article, english));
    progress.advance();
  }
  progress.stop();
  day.translations.sort((a, b) => (a.article < b.article ? -1 : 1));
  return day;
}

/** One language and script after another. */
function byLanguage(articles: readonly Article[]): Article[] {
  const keyOf = ({ language }: Article) => `${primaryLanguage(language)} ${likelyScript(language) ?? ''}`;
  return [...Map.groupBy(articles, keyOf).values()].flat();
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

function headOf({ title, summary }: Article): string[] {
  return [title, ...(summary === undefined ? [] : [summary])];
}

function bodyOf({ blocks }: Article): string[] {
  return blocks.map(({ text }) => text);
}

async function translateTexts(
  texts: readonly string[],
  { language }: Article,
  chain: readonly Translator[],
  memory: TranslationMemory,
  { isOver }: Pick<Turn, 'isOver'>,
): Promise<Result<English>> {
  if (isOver()) return fail(OUT_OF_TIME);
  const failures: string[] = [];
  const absent: string[] = [];
  for (const translator of chain) {
    const version = await translator.versionFor(language);
    if (version === undefined) {
      const why = await translator.unavailable?.();
      if (why) absent.push(`${translator.name}: ${exactly(why)}`);
      continue;
    }
    const origin = { engine: translator.name, version, language };
    const english = await textsInEnglish(texts, translator, origin, memory);
    const failure = english.ok ? disbelief(texts, english.value) : english.failure;
    if (english.ok && !failure) {
      const doubtful = doubtfulTexts(texts, english.value);
      const flagged = doubtful.map((place) => `numbers differ in ${placeOf(place)}`);
      return succeed({ texts: english.value, origin, notes: [...failures, ...flagged] });
    }
    if (failure) failures.push(`${translator.name}: ${exactly(failure)}`);
  }
  return fail(noEnglish(failures, absent, language));
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
