import type { Article } from '../../../../src/schemas/article.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish, primaryLanguage } from '../../../../src/schemas/language.ts';
import { cleanText } from '../../../text/clean-text.ts';
import type { Progress } from '../../outcome/progress.ts';
import { textsInEnglish } from './texts-in-english.ts';
import { losesNumbers, translationFault } from './translation-fault.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';

/** A day's English, and what became of each article that had none: a line each in the ledger. */
export interface TranslatedDay {
  translations: Translation[];
  ledger: LedgerLine[];
}

/** Most blocks of an article, as a part of all, whose numbers may differ before it is not believed. */
const DOUBTFUL = 0.3;

/**
 * Translates the articles that are not in English, each by the first engine of the chain that can and whose work
 * is believed: headlines and leads of all first, then the texts, so that a budget that runs out or a server that
 * goes down leaves as little as possible unread. What none can stays in its own language. Languages go one after the
 * other, so that an engine loads the model of each once a pass.
 * @param chain engines, the preferred first
 */
export async function translateDay(
  articles: readonly Article[],
  chain: readonly Translator[],
  memory: TranslationMemory,
  progress: Progress,
): Promise<TranslatedDay> {
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const inTurn = [...Map.groupBy(foreign, ({ language }) => primaryLanguage(language)).values()].flat();
  const heads = new Map<string, English>();
  progress.start('headlines and leads into English', inTurn.length);
  for (const article of inTurn) {
    heads.set(article.id, await translateTexts(headOf(article), article, chain, memory));
    progress.advance();
  }
  progress.stop();
  const day: TranslatedDay = { translations: [], ledger: [] };
  progress.start('texts into English', inTurn.length);
  for (const article of inTurn) {
    const whole = await translateTexts([...headOf(article), ...bodyOf(article)], article, chain, memory);
    const english = whole.texts ? whole : { ...heads.get(article.id), faults: whole.faults };
    if (english.texts) day.translations.push(toTranslation(article, english.texts, english.origin));
    day.ledger.push(ledgerLine(article, english, whole.texts !== undefined));
    progress.advance();
  }
  progress.stop();
  day.translations.sort((a, b) => (a.article < b.article ? -1 : 1));
  return day;
}

/** The English of some texts of an article and whose it is; without them why there is none. */
interface English {
  texts?: string[] | undefined;
  origin?: TranslationOrigin | undefined;
  faults: string[];
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
): Promise<English> {
  const faults: string[] = [];
  for (const translator of chain) {
    const version = await translator.versionFor(language);
    if (version === undefined) continue;
    const origin = { engine: translator.name, version, language: primaryLanguage(language) };
    const english = await textsInEnglish(texts, translator, origin, memory);
    const fault = typeof english === 'string' ? english : faultOf(texts, english);
    if (typeof english !== 'string' && fault === undefined) {
      const flagged = doubtfulTexts(texts, english).map((place) => `numbers differ in ${placeOf(place)}`);
      return { texts: english, origin, faults: [...faults, ...flagged] };
    }
    faults.push(`${translator.name}: ${fault}`);
  }
  return { faults };
}

function toTranslation(
  article: Article,
  texts: readonly string[],
  origin: TranslationOrigin | undefined,
): Translation {
  const [title = '', ...rest] = texts;
  const [summary, blocks] = article.summary === undefined ? [undefined, rest] : [rest[0], rest.slice(1)];
  const { engine = '', version: engineVersion = '' } = origin ?? {};
  return {
    article: article.id,
    engine,
    engineVersion,
    title,
    ...(summary !== undefined && { summary }),
    blocks,
  };
}

function ledgerLine(
  { url, language }: Article,
  { texts, origin, faults }: English,
  isWhole: boolean,
): LedgerLine {
  const line = { stage: 'translate', subject: url };
  if (texts && origin) {
    const detail = [
      `${origin.engine} ${origin.version}`,
      ...(isWhole ? [] : ['headline and lead alone']),
      ...faults,
    ];
    return { ...line, outcome: 'ok', detail: cleanText(detail.join('; ')) };
  }
  const reason = faults.length > 0 ? 'not believed' : 'no engine';
  const detail = faults.length > 0 ? faults.join('; ') : `none of ours translates ${language}`;
  return { ...line, outcome: 'failed', reason, detail: cleanText(detail) };
}

/** Why an article's English is not believed: the first text that cannot be it, or too many numbers astray. */
function faultOf(texts: readonly string[], english: readonly string[]): string | undefined {
  for (const [index, text] of texts.entries()) {
    const fault = translationFault(text, english[index] ?? '');
    if (fault !== undefined) return `${placeOf(index)}: ${fault}`;
  }
  const doubtful = doubtfulTexts(texts, english);
  const isMuch = doubtful.length > Math.max(1, DOUBTFUL * texts.length);
  return isMuch ? `${doubtful.length} texts lose their numbers` : undefined;
}

function placeOf(index: number): string {
  return index === 0 ? 'title' : `text ${index}`;
}

/** The places of the texts in whose English a number is lost or appears. */
function doubtfulTexts(texts: readonly string[], english: readonly string[]): number[] {
  return texts.flatMap((text, index) => (losesNumbers(text, english[index] ?? '') ? [index] : []));
}
