import type { DistinctiveWords } from '../../../../src/schemas/distinctive-words.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { stemsOf } from '../../../text/stem.ts';
import { mostFrequent, tally } from '../../../text/tally.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { readPassages, type ReadArticle } from '../split/passages.ts';

/** Fewest voices of a country that must use a word before it counts as the country's. */
const MIN_VOICES_OF_WORD = 2;
const MAX_WORDS_OF_COUNTRY = 6;
/** Most sentences read per article: a long one must not speak for its country alone. */
const MAX_SENTENCES_READ = 20;
/** The least standard score (z-score) of a significant difference, at the 5% level. */
const MIN_SCORE = 1.96;
/** The weight of the whole story in each word's prior, in mentions. */
const PRIOR_MENTIONS = 20;
const MIN_WORD_LENGTH = 3;
/** The largest share of the other countries' articles that may use the word too. */
const ELSEWHERE = 0.25;

interface Spoken {
  country: string;
  voice: string;
  /** The stems of an article with the words they come from, in order. */
  words: { stem: string; word: string }[];
}

/**
 * Returns, for each country with enough sources in a story, the words that its press uses and the other countries'
 * press does not: log-odds ratios with the story's own words as an informative Dirichlet prior, ranked by z-score
 * (Monroe, Colaresi and Quinn, "Fightin' Words", 2008).
 * @param articles the story's articles; those without English are left out
 * @returns countries in order of country code
 */
export function distinctiveWords(articles: readonly DayArticle[]): DistinctiveWords[] {
  const spoken = articles.flatMap((article) => speak(article) ?? []);
  const all = tally(spoken.flatMap(stems));
  return [...Map.groupBy(spoken, ({ country }) => country)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([country, own]) => {
      if (countVoices(own) < MIN_VOICES_OF_WORD || own.length === spoken.length) return [];
      const others = spoken.filter((each) => each.country !== country);
      const words = wordsOfCountry(own, others, all);
      return words.length > 0 ? [{ country, words }] : [];
    });
}

function wordsOfCountry(
  own: readonly Spoken[],
  others: readonly Spoken[],
  all: ReadonlyMap<string, number>,
): string[] {
  const isOwn = (stem: string) =>
    countVoices(own.filter(has(stem))) >= MIN_VOICES_OF_WORD &&
    others.filter(has(stem)).length <= ELSEWHERE * others.length;
  const here = tally(own.flatMap(stems));
  const total = sum(all.values());
  const ours = sum(here.values());
  const score = (stem: string): number => {
    const prior = (PRIOR_MENTIONS * (all.get(stem) ?? 0)) / total;
    const mentions = here.get(stem) ?? 0;
    const elsewhere = (all.get(stem) ?? 0) - mentions;
    const logOdds = (count: number, of: number) =>
      Math.log((count + prior) / (of + PRIOR_MENTIONS - count - prior));
    const variance = 1 / (mentions + prior) + 1 / (elsewhere + prior);
    return (logOdds(mentions, ours) - logOdds(elsewhere, total - ours)) / Math.sqrt(variance);
  };
  return [...here.keys()]
    .map((stem) => ({ stem, score: score(stem) }))
    .filter(({ stem, score: of }) => of >= MIN_SCORE && isOwn(stem))
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
    .slice(0, MAX_WORDS_OF_COUNTRY)
    .map(({ stem }) => writtenAs(stem, own));
}

function speak(article: DayArticle): Spoken | undefined {
  const { source } = article;
  const reading = readPassages(article);
  if (!reading || !source.country) return undefined;
  const name = new Set(wordsIn(`${source.name} ${source.nameEnglish ?? ''}`).map(({ stem }) => stem));
  const words = textOf(reading).flatMap((text) => wordsIn(text).filter(({ stem }) => !name.has(stem)));
  return { country: source.country, voice: reading.voice, words };
}

function textOf({ passages }: ReadArticle): string[] {
  return passages
    .filter(({ part }) => part !== 'summary')
    .slice(0, MAX_SENTENCES_READ)
    .map(({ text }) => text);
}

function wordsIn(text: string): Spoken['words'] {
  return (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => word.length >= MIN_WORD_LENGTH && !isStopWord(word, 'en'))
    .flatMap((word) => stemsOf(word, 'en').map((stem) => ({ stem, word })));
}

function writtenAs(stem: string, own: readonly Spoken[]): string {
  const forms = own.flatMap(({ words }) =>
    words.filter((each) => each.stem === stem).map(({ word }) => word),
  );
  return mostFrequent(forms)[0]?.[0] ?? stem;
}

function stems({ words }: Spoken): string[] {
  return words.map(({ stem }) => stem);
}

function has(stem: string): (spoken: Spoken) => boolean {
  return ({ words }) => words.some((each) => each.stem === stem);
}

function countVoices(spoken: readonly Spoken[]): number {
  return new Set(spoken.map(({ voice }) => voice)).size;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
