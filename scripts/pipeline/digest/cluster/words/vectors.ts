import { tally } from '../../../../text/tally.ts';
import { weekdaysIn } from '../../../../text/weekdays.ts';
import { heaviest } from './heaviest.ts';
import type { DayWords } from './mentions.ts';
import type { SparseOptions } from '../options.ts';
import type { Field, ComparedText } from './reading.ts';
import { type Opening, openingsOf } from './openings.ts';
import type { TermTable } from './term-table.ts';
import { type HeldTerms, termWeights } from './term-weights.ts';

/** An article as weighted terms: numbers of terms ascending, with a weight each; those that no other article has left out. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
  /** Length of the vector with what is left out. */
  norm: number;
}

/** The terms of an article that every language shares. */
export interface SharedVector extends Vector {
  /** The kind of each, as `TermTable` has it. */
  kinds: Uint8Array;
}

/** An article's two sides: what its own language says, and what every language shares. */
export interface ArticleVectors {
  id: string;
  source: string;
  /** Milliseconds since 1970. */
  published: number;
  language: string;
  /** The weekdays that its opening names, a bit each. */
  weekdays: number;
  all: Vector;
  shared: SharedVector;
  opening: Opening;
}

/** The vectors of a day, in the order of its readings, and their terms by number. */
export interface DayVectors {
  articles: ArticleVectors[];
  terms: TermTable;
}

/**
 * Weighs the terms of a day by their rarity and keeps each article's heaviest. A term in one article only
 * joins nothing, but still lengthens its vector.
 */
export function weighTerms(
  readings: readonly ComparedText[],
  day: DayWords,
  options: SparseOptions,
): DayVectors {
  const held = readings.map(termWeights(day, options));
  const openings = openingsOf(readings, day);
  const { terms } = day;
  const holders = countHolders(held, terms.size);
  const idf = rarityOf(readings, holders, terms, options);
  // What each term weighs in the article at hand, by its number.
  const weights = new Float64Array(terms.size);
  const articles = readings.map(({ article, language, fields }, index): ArticleVectors => {
    const own = held[index] ?? { terms: new Int32Array(), weights: new Float32Array() };
    own.terms.forEach((term, place) => (weights[term] = (own.weights[place] ?? 0) * idf(term, language)));
    const opening = openings[index];
    if (!opening) throw new Error('cluster: an article has no opening: openingsOf broke its promise');
    const kept = heaviest(own.terms, weights, terms, options.maxTerms).sort();
    const shared = toVector(terms.sharedOf(kept), weights, holders);
    return {
      id: article.article.id,
      source: article.article.source,
      published: Date.parse(article.article.published),
      language,
      weekdays: weekdaysIn(openingOf(fields), language),
      all: toVector(kept, weights, holders),
      shared: { ...shared, kinds: terms.kindsOf(shared.terms) },
      opening,
    };
  });
  return { articles, terms };
}

/** UTF-16 units of an article within which it says when its event was. */
const OPENING = 800;

function openingOf(fields: readonly Field[]): string {
  return fields
    .map(({ text }) => text.slice(0, OPENING))
    .join('\n')
    .slice(0, OPENING);
}

/**
 * @param weightOf by the number of the term
 * @param holders how many articles hold each term
 */
function toVector(all: Int32Array, weightOf: Float64Array, holders: Int32Array): Vector {
  const terms: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (const term of all) {
    const weight = weightOf[term] ?? 0;
    squares += weight * weight;
    if ((holders[term] ?? 0) < 2) continue;
    terms.push(term);
    weights.push(weight);
  }
  return { terms: new Int32Array(terms), weights: new Float64Array(weights), norm: Math.sqrt(squares) };
}

/** How many articles hold each term, by its number. */
function countHolders(held: readonly HeldTerms[], size: number): Int32Array {
  const holders = new Int32Array(size);
  for (const { terms } of held) for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  return holders;
}

/**
 * Inverse document frequency within the articles that could hold the term: those of its language for a
 * word, all for a name or number. Pseudo-articles temper the counts of a small day.
 */
function rarityOf(
  readings: readonly ComparedText[],
  holders: Int32Array,
  all: TermTable,
  { priorArticles }: SparseOptions,
): (term: number, language: string) => number {
  const perLanguage = tally(readings.map(({ language }) => language));
  // No word is of two languages, so that each has one rarity; 0 where it is not known yet.
  const known = new Float64Array(all.size);
  return (term, language) => {
    const rarity = known[term] ?? 0;
    if (rarity !== 0) return rarity;
    const articles = all.isShared(term) ? readings.length : (perLanguage.get(language) ?? 0);
    return (known[term] = Math.log((articles + priorArticles + 1) / ((holders[term] ?? 0) + 0.5)));
  };
}
