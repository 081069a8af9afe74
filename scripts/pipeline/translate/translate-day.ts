import type { Article } from '../../../src/schemas/article.ts';
import type { LedgerLine } from '../../../src/schemas/ledger.ts';
import type { Translation } from '../../../src/schemas/translation.ts';
import { cleanText } from '../../text/clean-text.ts';
import { primaryLanguage } from '../../text/words.ts';
import { isEnglish } from '../day-article.ts';
import type { Progress } from '../gather/progress.ts';
import { losesNumbers, translationFault } from './translation-fault.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';
import { ServiceFault } from '../service-fault.ts';

/** A day's English, and what became of each article that had none: a line each in the ledger. */
export interface TranslatedDay {
  translations: Translation[];
  ledger: LedgerLine[];
}

/** Most blocks of an article, as a part of all, whose numbers may differ before it is not believed. */
const DOUBTFUL = 0.3;

/**
 * Translates the articles that are not in English, each by the first engine of the chain that can and whose work
 * is believed. What none can stays in its own language. Languages go one after the other, so that an engine
 * loads the model of each once.
 * @param chain engines, the preferred first
 */
export async function translateDay(
  articles: readonly Article[],
  chain: readonly Translator[],
  memory: TranslationMemory,
  progress: Progress,
): Promise<TranslatedDay> {
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const day: TranslatedDay = { translations: [], ledger: [] };
  progress.start('translations', foreign.length);
  for (const [, own] of Map.groupBy(foreign, ({ language }) => primaryLanguage(language))) {
    for (const article of own) {
      const { translation, line } = await translateArticle(article, chain, memory);
      if (translation) day.translations.push(translation);
      day.ledger.push(line);
      progress.advance();
    }
  }
  progress.stop();
  day.translations.sort((a, b) => (a.article < b.article ? -1 : 1));
  return day;
}

interface TranslatedArticle {
  translation?: Translation;
  line: LedgerLine;
}

async function translateArticle(
  article: Article,
  chain: readonly Translator[],
  memory: TranslationMemory,
): Promise<TranslatedArticle> {
  const { title, summary, blocks, language, url } = article;
  const texts = [title, ...(summary === undefined ? [] : [summary]), ...blocks.map(({ text }) => text)];
  const faults: string[] = [];
  for (const translator of chain) {
    const version = await translator.versionFor(language);
    if (version === undefined) continue;
    const origin = { engine: translator.name, version, language: primaryLanguage(language) };
    const english = await englishOf(texts, translator, origin, memory);
    const fault = typeof english === 'string' ? english : faultOf(texts, english);
    if (typeof english === 'string' || fault !== undefined) {
      faults.push(`${translator.name}: ${fault}`);
      continue;
    }
    const [head = '', ...rest] = english;
    const body = summary === undefined ? rest : rest.slice(1);
    const translation = {
      article: article.id,
      engine: origin.engine,
      engineVersion: version,
      title: head,
      blocks: body,
    };
    const detail = [`${origin.engine} ${version}`, ...faults].join('; ');
    return {
      translation: summary === undefined ? translation : { ...translation, summary: rest[0] ?? '' },
      line: { stage: 'translate', subject: url, outcome: 'ok', detail },
    };
  }
  const reason = faults.length > 0 ? 'not believed' : 'no engine';
  const detail = faults.length > 0 ? faults.join('; ') : `none of ours translates ${language}`;
  return { line: { stage: 'translate', subject: url, outcome: 'failed', reason, detail: cleanText(detail) } };
}

/** The English of each text, from memory where it is known; the engine's fault when it cannot. */
async function englishOf(
  texts: readonly string[],
  translator: Translator,
  origin: TranslationOrigin,
  memory: TranslationMemory,
): Promise<string[] | string> {
  const known = new Map<string, string>();
  for (const text of new Set(texts)) {
    const english = await memory.read(origin, text);
    if (english !== undefined) known.set(text, english);
  }
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length > 0) {
    try {
      const fresh = await translator.translate(missing, origin.language);
      const pairs = new Map(missing.map((text, index) => [text, cleanText(fresh[index] ?? '')]));
      await memory.write(origin, pairs);
      for (const [text, english] of pairs) known.set(text, english);
    } catch (error) {
      if (error instanceof ServiceFault) return error.message;
      throw error;
    }
  }
  return texts.map((text) => known.get(text) ?? '');
}

/** Why an article's English is not believed: the first text that cannot be it, or too many numbers astray. */
function faultOf(texts: readonly string[], english: readonly string[]): string | undefined {
  for (const [index, text] of texts.entries()) {
    const fault = translationFault(text, english[index] ?? '');
    if (fault !== undefined) return `${index === 0 ? 'title' : `text ${index}`}: ${fault}`;
  }
  const doubtful = texts.filter((text, index) => losesNumbers(text, english[index] ?? '')).length;
  return doubtful > Math.max(1, DOUBTFUL * texts.length) ? `${doubtful} texts lose their numbers` : undefined;
}
