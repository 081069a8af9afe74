import { tally } from '../../../../text/tally.ts';
import { weekdaysIn } from '../../../../text/weekdays.ts';
import { heaviest } from './heaviest.ts';
import type { DayWords } from './mentions.ts';
import type { SparseOptions } from '../options.ts';
import type { TextField, ComparedText } from './reading.ts';
import { type Opening, openingsOf } from './openings.ts';
import type { TermTable } from './term-table.ts';
import { type HeldTerms, termWeights } from './term-weights.ts';

/**
 * An article as weighted terms: ascending term numbers, each with its weight. Terms that no other article has are left
 * out.
 */
export interface TermVector {
  terms: Int32Array;
  weights: Float64Array;
  /** Length of the vector, including the terms left out. */
  norm: number;
}

/** An article's language-independent terms. */
export interface SharedVector extends TermVector {
  /** The kind of each term, as in `TermTable`. */
  kinds: Uint8Array;
}

/** An article's two vectors: the terms of its own language, and those that every language shares. */
export interface ArticleVectors {
  id: string;
  source: string;
  /** Milliseconds since 1970. */
  published: number;
  language: string;
  /** The weekdays that its opening names, one bit each. */
  weekdays: number;
  all: TermVector;
  shared: SharedVector;
  opening: Opening;
}

/** A day's vectors, in the order of its readings, and its terms by number. */
export interface DayVectors {
  articles: ArticleVectors[];
  terms: TermTable;
}

/**
 * Returns a day's vectors: terms weighted by rarity, each article's heaviest kept. A term in a single article joins
 * nothing, but still counts towards the length of its vector.
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
  // Weight of each term in the current article, by term number.
  const weights = new Float64Array(terms.size);
  const articles = readings.map(({ article, language, fields }, index): ArticleVectors => {
    const own = held[index] ?? { terms: new Int32Array(), weights: new Float32Array() };
    own.terms.forEach((term, place) => (weights[term] = (own.weights[place] ?? 0) * idf(term, language)));
    const opening = openings[index];
    if (!opening) throw new Error('cluster: an article has no opening, against the contract of openingsOf');
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

/** Event dates are read from the first UTF-16 units of an article, up to this many. */
const OPENING = 800;

function openingOf(fields: readonly TextField[]): string {
  return fields
    .map(({ text }) => text.slice(0, OPENING))
    .join('\n')
    .slice(0, OPENING);
}

/**
 * @param weightOf weights by term number
 * @param holders how many articles contain each term
 */
function toVector(all: Int32Array, weightOf: Float64Array, holders: Int32Array): TermVector {
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

/** Returns the document frequency of each term, by term number. */
function countHolders(held: readonly HeldTerms[], size: number): Int32Array {
  const holders = new Int32Array(size);
  for (const { terms } of held) for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  return holders;
}

/**
 * Returns the inverse document frequency of terms within the articles that could contain them: those of its language
 * for a word, all for a name or number. Pseudo-articles smooth the counts of a small day.
 */
function rarityOf(
  readings: readonly ComparedText[],
  holders: Int32Array,
  all: TermTable,
  { priorArticles }: SparseOptions,
): (term: number, language: string) => number {
  const perLanguage = tally(readings.map(({ language }) => language));
  // A word belongs to one language and so has one rarity; 0 where it is not computed yet.
  const known = new Float64Array(all.size);
  return (term, language) => {
    const rarity = known[term] ?? 0;
    if (rarity !== 0) return rarity;
    const articles = all.isShared(term) ? readings.length : (perLanguage.get(language) ?? 0);
    return (known[term] = Math.log((articles + priorArticles + 1) / ((holders[term] ?? 0) + 0.5)));
  };
}
