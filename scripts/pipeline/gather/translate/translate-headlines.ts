import type { Article } from '../../../../src/schemas/article.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish, primaryLanguage } from '../../../../src/schemas/language.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { cleanText } from '../../../text/clean-text.ts';
import type { Progress } from '../../outcome/progress.ts';
import { textsInEnglish } from './texts-in-english.ts';
import { translationFault } from './translation-fault.ts';
import type { TranslationMemory, Translator } from './translator.ts';

/** A day's headlines with their English, and why those that have none have none: a line each in the ledger. */
export interface TranslatedHeadlines {
  headlines: Headline[];
  ledger: LedgerLine[];
}

/** Most headlines of a day that engines are asked for; the sources take turns. A day of 800 feeds has about as many. */
const MOST = 6_000;

/** Headlines that an engine is given at once. */
const AT_ONCE = 50;

/**
 * Gives English to the headlines that are not in English: those of articles get that of their article, the others are
 * translated, each by the first engine of the chain that can and whose work is believed. A headline whose article got
 * no English gets none, which the ledger says of the article.
 * @param day the articles that were chosen and their English
 * @param chain engines, the preferred first
 */
export async function translateHeadlines(
  headlines: readonly Headline[],
  day: { articles: readonly Article[]; translations: readonly Translation[] },
  chain: readonly Translator[],
  memory: TranslationMemory,
  progress: Progress,
): Promise<TranslatedHeadlines> {
  const titles = new Map(day.translations.map(({ article, title }) => [article, title]));
  const chosen = new Map(day.articles.map(({ id, url }) => [canonicalUrl(url), titles.get(id)]));
  const isOpen = ({ url, language, english }: Headline) =>
    english === undefined && !isEnglish(language) && !chosen.has(canonicalUrl(url));
  const inTurn = sourcesInTurn(headlines.filter(isOpen));
  const wanted = inTurn.slice(0, MOST);
  const english = new Map<string, string>();
  const ledger = inTurn.slice(MOST).map(overLimit);
  progress.start('further headlines into English', wanted.length);
  for (const group of groupsOf(wanted)) {
    const faults = await translateGroup(group, english, chain, memory);
    for (const headline of group) {
      if (!english.has(headline.url)) ledger.push(failure(headline, faults.get(headline.url) ?? []));
      progress.advance();
    }
  }
  progress.stop();
  return {
    headlines: headlines.map((headline) => {
      const found = headline.english ?? chosen.get(canonicalUrl(headline.url)) ?? english.get(headline.url);
      return found === undefined || isEnglish(headline.language) ? headline : { ...headline, english: found };
    }),
    ledger,
  };
}

/** Puts the English of a group's headlines by address; gives what was wrong with each by every engine. */
async function translateGroup(
  group: readonly Headline[],
  english: Map<string, string>,
  chain: readonly Translator[],
  memory: TranslationMemory,
): Promise<Map<string, string[]>> {
  const faults = new Map<string, string[]>();
  const language = group[0]?.language ?? '';
  for (const translator of chain) {
    const open = group.filter(({ url }) => !english.has(url));
    const version = open.length > 0 ? await translator.versionFor(language) : undefined;
    if (version === undefined) continue;
    const origin = { engine: translator.name, version, language: primaryLanguage(language) };
    const texts = await textsInEnglish(
      open.map(({ title }) => title),
      translator,
      origin,
      memory,
    );
    open.forEach(({ url, title }, index) => {
      const text = typeof texts === 'string' ? '' : (texts[index] ?? '');
      const fault = typeof texts === 'string' ? texts : translationFault(title, text);
      if (fault === undefined) english.set(url, text);
      else faults.set(url, [...(faults.get(url) ?? []), `${translator.name}: ${fault}`]);
    });
  }
  return faults;
}

/** The first of each source, then the second of each, so that a limit is fair to all. */
function sourcesInTurn(headlines: readonly Headline[]): Headline[] {
  const taken = new Map<string, number>();
  const turns = headlines.map((headline) => {
    const turn = taken.get(headline.source) ?? 0;
    taken.set(headline.source, turn + 1);
    return { headline, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ headline }) => headline);
}

/** Groups of one language, one language after the other, so that an engine loads the model of each once. */
function groupsOf(headlines: readonly Headline[]): Headline[][] {
  return [...Map.groupBy(headlines, ({ language }) => language).values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / AT_ONCE) }, (_, at) =>
      same.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    ),
  );
}

function failure({ url, language }: Headline, faults: readonly string[]): LedgerLine {
  const reason = faults.length > 0 ? 'not believed' : 'no engine';
  const detail = faults.length > 0 ? faults.join('; ') : `none of ours translates ${language}`;
  return {
    stage: 'translate headlines',
    subject: url,
    outcome: 'failed',
    reason,
    detail: cleanText(detail),
  };
}

function overLimit({ url }: Headline): LedgerLine {
  const detail = `more than ${MOST} headlines want English`;
  return { stage: 'translate headlines', subject: url, outcome: 'failed', reason: 'over the limit', detail };
}
