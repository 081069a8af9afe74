import type { Article } from '../../../../src/schemas/article.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { exactly, type Failure, type Outcome, type Why } from '../../outcome/failure.ts';
import type { Progress } from '../../outcome/progress.ts';
import { type AskChain, type Batch, type Engines, translateBatches } from './ask-engines.ts';
import { noEnglish } from './no-english.ts';
import { wordCountIn } from './texts-of-day.ts';
import { translationFailure } from './translation-failure.ts';
import type { Translator } from './translator.ts';
import { OUT_OF_TIME } from './before-the-end.ts';

/**
 * Maximum number of a day's headlines to translate, taken from the sources in turn. A day of 800 feeds has about as
 * many.
 */
export const MAX_HEADLINES = 6_000;

/** Batch size for an engine, in headlines. */
const AT_ONCE = 50;

/**
 * Translates the headlines that are not in English. Those of articles take their article's English; the others are
 * translated with the first engine of the chain that can and whose result is accepted. A headline whose article was not
 * translated stays untranslated; the ledger says so for the article.
 * @returns all headlines, in order, and the reasons for those without an article that stay untranslated
 * @param day the chosen articles and their translations
 * @param progress advances by the words that are done
 */
export async function translateHeadlines(
  headlines: readonly Headline[],
  day: { articles: readonly Article[]; translations: readonly Translation[] },
  engines: Engines,
  progress: Pick<Progress, 'advance'>,
): Promise<Outcome<Headline>> {
  const titles = new Map(day.translations.map(({ article, title }) => [article, title]));
  const chosen = new Map(day.articles.map(({ id, url }) => [canonicalUrl(url), titles.get(id)]));
  const inTurn = sourcesInTurn(openHeadlines(headlines, day.articles));
  const wanted = inTurn.slice(0, MAX_HEADLINES);
  const english = new Map<string, string>();
  const failures = inTurn.slice(MAX_HEADLINES).map(overLimit);
  await translateBatches(
    groupsOf(wanted, engines.chain),
    engines,
    async (group, askChain) => {
      const translated = await translateGroup(group, askChain, engines.end);
      if (!engines.end.aborted) progress.advance(wordCountIn(group.texts, group.language));
      return translated;
    },
    (group) => {
      for (const [url, text] of group.english) english.set(url, text);
      failures.push(...group.failures);
    },
  );
  return {
    items: headlines.map((headline) => {
      const found = headline.english ?? chosen.get(canonicalUrl(headline.url)) ?? english.get(headline.url);
      return found === undefined || isEnglish(headline.language) ? headline : { ...headline, english: found };
    }),
    failures,
  };
}

/** The headlines that need an engine: not in English, without English, and not those of articles. */
export function openHeadlines(headlines: readonly Headline[], articles: readonly Article[]): Headline[] {
  const chosen = new Set(articles.map(({ url }) => canonicalUrl(url)));
  return headlines.filter(
    ({ url, language, english }) =>
      english === undefined && !isEnglish(language) && !chosen.has(canonicalUrl(url)),
  );
}

/** Headlines of one language that are translated together. */
interface Group extends Batch {
  headlines: readonly Headline[];
}

/** The English of a group's headlines by address, and why others have none. */
interface TranslatedGroup {
  english: Map<string, string>;
  failures: Failure[];
}

async function translateGroup(
  { headlines, language }: Group,
  askChain: AskChain,
  end: AbortSignal,
): Promise<TranslatedGroup> {
  const english = new Map<string, string>();
  const reasons = new Map<string, Map<string, string>>();
  const absent = await askChain(language, async (ask, { engine }, knows) => {
    const open = headlines.filter(({ url, title }) => !english.has(url) && knows(title));
    const texts = await ask(open.map(({ title }) => title));
    open.forEach(({ url, title }, index) => {
      const text = texts.ok ? (texts.value[index] ?? '') : '';
      const failure = texts.ok ? translationFailure(title, text) : texts.failure;
      if (!failure) english.set(url, text);
      else reasons.set(url, new Map(reasons.get(url)).set(engine, `${engine}: ${exactly(failure)}`));
    });
    return headlines.some(({ url }) => !english.has(url));
  });
  const failures = headlines
    .filter(({ url }) => !english.has(url))
    .map((headline) =>
      failureOf(
        headline,
        end.aborted
          ? OUT_OF_TIME
          : noEnglish([...(reasons.get(headline.url)?.values() ?? [])], absent, language),
      ),
    );
  return { english, failures };
}

/** The first of each source, then the second of each, so that the limit is fair to all. */
function sourcesInTurn(headlines: readonly Headline[]): Headline[] {
  const taken = new Map<string, number>();
  const turns = headlines.map((headline) => {
    const turn = taken.get(headline.source) ?? 0;
    taken.set(headline.source, turn + 1);
    return { headline, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ headline }) => headline);
}

/**
 * Batches of one language, one language after another, so that an engine loads each model once; where one may obey what it
 * reads, each of one source, so that no headline can change another's English.
 */
function groupsOf(headlines: readonly Headline[], chain: readonly Translator[]): Group[] {
  const isParted = chain.some(({ readsTogether }) => readsTogether);
  return [...Map.groupBy(headlines, ({ language }) => language)].flatMap(([language, same]) =>
    [...Map.groupBy(same, ({ source }) => (isParted ? source : ''))].flatMap(([source, own]) =>
      Array.from({ length: Math.ceil(own.length / AT_ONCE) }, (_, at) => {
        const group = own.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
        return { language, source, headlines: group, texts: group.map(({ title }) => title) };
      }),
    ),
  );
}

function failureOf({ url: subject }: Headline, why: Why): Failure {
  return { stage: 'translate headlines', subject, ...why };
}

function overLimit(headline: Headline): Failure {
  return failureOf(headline, {
    reason: 'over the limit',
    detail: `more than ${MAX_HEADLINES} headlines need translation`,
  });
}
