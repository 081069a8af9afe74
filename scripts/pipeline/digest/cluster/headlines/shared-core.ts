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

/** The share of a story's openings that must contain a word for it to belong to the core; the same for a name. */
const MIN_SHARE_OF_CORE_TERM = 0.4;
const NAME = 0.5;

/**
 * Returns how much of a story's core each headline contains. The core is the words that most of the story's openings
 * contain and few headlines of the day do, language by language. A word counts by its rarity among the day's headlines
 * and by how many openings contain it.
 * @param articles the readings of the story's articles, as vectors
 * @param texts the same readings as text
 * @param day the tables with which they were read
 * @param own the indices of the story's own headlines
 * @returns by headline index, for headlines that contain any of it
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

/** Returns the weight of each core term, in natural logarithms, by term number. */
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

/** Returns the document frequency of each term. */
function countHolders<Term>(holders: readonly Iterable<Term>[]): Map<Term, number> {
  return tally(holders.flatMap((terms) => [...new Set(terms)]));
}

/** Returns the names that at least half of a language's texts contain, as one of them writes them, by stem number. */
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
