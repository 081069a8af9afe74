import { stemsOf } from '../../../../text/stem.ts';
import { tally } from '../../../../text/tally.ts';
import { weekdaysIn } from '../../../../text/weekdays.ts';
import type { HeadlineMatch } from '../clusterer.ts';
import type { HeadlineIndex } from './headline-index.ts';
import type { DayWords } from '../words/mentions.ts';
import { learnNames } from '../words/name-lexicon.ts';
import { formOf } from '../words/packed-words.ts';
import type { ComparedText } from '../words/reading.ts';
import { WORD_TERM } from '../words/term-table.ts';
import type { ArticleVectors } from '../words/vectors.ts';

/** Part of a story's openings that hold a word of its core, and a name of it. */
const MIN_SHARE_OF_CORE_TERM = 0.4;
const NAME = 0.5;

/**
 * How much each headline says of a story's core, which is what most of its openings say and few headlines of the day do,
 * language by language: a word counts by how rare it is among the day's headlines and by how many of the openings hold
 * it.
 * @param articles the readings of the story's articles
 * @param texts the same readings as text
 * @param day with which they were read
 * @param own the places of the story's own headlines
 * @returns by the place of the headline, for those that say anything of it
 */
export function sharedCore(
  articles: readonly ArticleVectors[],
  texts: readonly ComparedText[],
  day: DayWords,
  index: HeadlineIndex,
  own: ReadonlySet<number>,
): Map<number, Pick<HeadlineMatch, 'common' | 'names'>> {
  const names = namesOf(texts, day);
  const found = new Map<number, { sums: Map<string, number>; names: Set<string> }>();
  for (const [term, weight] of weighCore(articles, day, index, own)) {
    const name = names.get(day.terms.firstOf(term));
    for (const { headline, reading } of index.holding(term)) {
      const shared = found.get(headline) ?? { sums: new Map<string, number>(), names: new Set<string>() };
      shared.sums.set(reading.language, (shared.sums.get(reading.language) ?? 0) + weight);
      if (name !== undefined) shared.names.add(name);
      found.set(headline, shared);
    }
  }
  return new Map(
    [...found].map(([headline, shared]) => [
      headline,
      { common: Math.max(...shared.sums.values()), names: [...shared.names] },
    ]),
  );
}

/** The weight of each term of the core, in natural logarithms, by its number. */
function weighCore(
  articles: readonly ArticleVectors[],
  { terms }: DayWords,
  index: HeadlineIndex,
  own: ReadonlySet<number>,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [language, readable] of Map.groupBy(articles, (each) => each.language)) {
    for (const [term, count] of countHolders(readable.map(({ all }) => all.terms))) {
      const part = count / readable.length;
      if (part < MIN_SHARE_OF_CORE_TERM || terms.kindOf(term) !== WORD_TERM) continue;
      const rarity = index.rarity(term, language, own);
      if (rarity !== undefined) weights.set(term, rarity * part);
    }
  }
  return weights;
}

/** How many hold each term, however often. */
function countHolders<Term>(holders: readonly Iterable<Term>[]): Map<Term, number> {
  return tally(holders.flatMap((terms) => [...new Set(terms)]));
}

/** The names that at least half of the texts in a language hold, as one of them writes them, by the number of their stem. */
function namesOf(
  texts: readonly ComparedText[],
  { vocabulary, terms: { pool } }: DayWords,
): Map<number, string> {
  const lexicon = learnNames(texts, vocabulary);
  const written = new Map<number, string>();
  for (const [language, readable] of Map.groupBy(texts, (each) => each.language)) {
    const spelling = new Map<number, string>();
    const found = readable.map(({ fields }) => {
      const names = new Set<number>();
      for (const word of fields.flatMap(({ words }) => [...words])) {
        if (!lexicon.isName(word)) continue;
        const text = vocabulary.textOf(formOf(word));
        for (const each of stemsOf(text, language)) {
          const stem = pool.numberOf(each, language);
          spelling.set(stem, text);
          names.add(stem);
        }
      }
      return names;
    });
    for (const [stem, count] of countHolders(found)) {
      const name = spelling.get(stem) ?? '';
      if (count >= NAME * readable.length && weekdaysIn(name, language) === 0) written.set(stem, name);
    }
  }
  return written;
}
