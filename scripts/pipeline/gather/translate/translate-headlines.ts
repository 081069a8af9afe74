import type { Article } from '../../../../src/schemas/article.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { exactly, type Failure, type Outcome, type Why } from '../../outcome/failure.ts';
import type { Progress } from '../../outcome/progress.ts';
import { noEnglish } from './no-english.ts';
import { textsInEnglish } from './texts-in-english.ts';
import { translationFailure } from './translation-failure.ts';
import type { TranslationMemory, Translator } from './translator.ts';
import { OUT_OF_TIME, type Turn, UNHURRIED } from './turn.ts';

/**
 * Maximum number of a day's headlines to translate, taken from the sources in turn. A day of 800 feeds has about as
 * many.
 */
const MAX_HEADLINES = 6_000;

/** Batch size for an engine, in headlines. */
const AT_ONCE = 50;

/**
 * Translates the headlines that are not in English. Those of articles take their article's English; the others are
 * translated with the first engine of the chain that can and whose result is accepted. A headline whose article was not
 * translated stays untranslated; the ledger says so for the article.
 * @returns all headlines, in order, and the reasons for those without an article that stay untranslated
 * @param day the chosen articles and their translations
 * @param chain engines, the preferred first
 */
export async function translateHeadlines(
  headlines: readonly Headline[],
  day: { articles: readonly Article[]; translations: readonly Translation[] },
  chain: readonly Translator[],
  memory: TranslationMemory,
  progress: Progress,
  { isOver }: Pick<Turn, 'isOver'> = UNHURRIED,
): Promise<Outcome<Headline>> {
  const titles = new Map(day.translations.map(({ article, title }) => [article, title]));
  const chosen = new Map(day.articles.map(({ id, url }) => [canonicalUrl(url), titles.get(id)]));
  const isOpen = ({ url, language, english }: Headline) =>
    english === undefined && !isEnglish(language) && !chosen.has(canonicalUrl(url));
  const inTurn = sourcesInTurn(headlines.filter(isOpen));
  const wanted = inTurn.slice(0, MAX_HEADLINES);
  const english = new Map<string, string>();
  const failures = inTurn.slice(MAX_HEADLINES).map(overLimit);
  progress.start('further headlines into English', wanted.length);
  for (const group of groupsOf(wanted)) {
    const isLate = isOver();
    const engines = isLate ? NOBODY : await translateGroup(group, english, chain, memory);
    for (const headline of group) {
      if (isLate) failures.push(failureOf(headline, OUT_OF_TIME));
      else if (!english.has(headline.url))
        failures.push(
          failureOf(
            headline,
            noEnglish(engines.failures.get(headline.url) ?? [], engines.absent, headline.language),
          ),
        );
      progress.advance();
    }
  }
  progress.stop();
  return {
    items: headlines.map((headline) => {
      const found = headline.english ?? chosen.get(canonicalUrl(headline.url)) ?? english.get(headline.url);
      return found === undefined || isEnglish(headline.language) ? headline : { ...headline, english: found };
    }),
    failures,
  };
}

/** What engines say of headlines that none is asked for. */
const NOBODY = { failures: new Map<string, string[]>(), absent: [] };

/** Stores the English of a group's headlines by address; returns each engine's failure for each headline, and for all. */
async function translateGroup(
  group: readonly Headline[],
  english: Map<string, string>,
  chain: readonly Translator[],
  memory: TranslationMemory,
): Promise<{ failures: Map<string, string[]>; absent: string[] }> {
  const failures = new Map<string, string[]>();
  const absent: string[] = [];
  const language = group[0]?.language ?? '';
  for (const translator of chain) {
    const open = group.filter(({ url }) => !english.has(url));
    const version = open.length > 0 ? await translator.versionFor(language) : undefined;
    if (version === undefined) {
      const why = open.length > 0 ? await translator.unavailable?.() : undefined;
      if (why) absent.push(`${translator.name}: ${exactly(why)}`);
      continue;
    }
    const origin = { engine: translator.name, version, language };
    const texts = await textsInEnglish(
      open.map(({ title }) => title),
      translator,
      origin,
      memory,
    );
    open.forEach(({ url, title }, index) => {
      const text = texts.ok ? (texts.value[index] ?? '') : '';
      const failure = texts.ok ? translationFailure(title, text) : texts.failure;
      if (!failure) english.set(url, text);
      else failures.set(url, [...(failures.get(url) ?? []), `${translator.name}: ${exactly(failure)}`]);
    });
  }
  return { failures, absent };
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

/** Batches of one language, one language after another, so that an engine loads each model once. */
function groupsOf(headlines: readonly Headline[]): Headline[][] {
  return [...Map.groupBy(headlines, ({ language }) => language).values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / AT_ONCE) }, (_, at) =>
      same.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
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
