import type { SparseOptions } from './options.ts';
import type { Reading } from './reading.ts';
import { isShared, type Term } from './terms.ts';

/** An article as weighted terms: numbers of terms ascending, with a weight each. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
  /** Length of the vector. */
  norm: number;
}

/** An article's two sides: what its own language says, and what every language shares. */
export interface ArticleVectors {
  id: string;
  source: string;
  /** Milliseconds since 1970. */
  published: number;
  language: string;
  all: Vector;
  shared: Vector;
}

/** The vectors of a day, in the order of its readings, and the key of each term by its number. */
export interface DayVectors {
  articles: ArticleVectors[];
  keys: string[];
}

/**
 * Weighs the terms of a day by their rarity and keeps each article's heaviest. A term in one article only
 * joins nothing, but still lengthens its vector.
 * @param terms the terms of each reading, in the same order
 */
export function weighTerms(
  readings: readonly Reading[],
  terms: readonly Map<string, Term>[],
  options: SparseOptions,
): DayVectors {
  const idf = rarityOf(readings, terms, options);
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const numberOf = (key: string) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = keys.length;
      numbers.set(key, number);
      keys.push(key);
    }
    return number;
  };
  const articles = readings.map(({ article, language }, index) => {
    const weighed = [...(terms[index] ?? [])]
      .map(([key, { weight }]) => ({ key, weight: weight * idf(key, language) }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
      .slice(0, options.maxTerms)
      .map(({ key, weight }) => ({ term: numberOf(key), weight, shared: isShared(key) }))
      .sort((a, b) => a.term - b.term);
    return {
      id: article.article.id,
      source: article.article.source,
      published: Date.parse(article.article.published),
      language,
      all: toVector(weighed),
      shared: toVector(weighed.filter(({ shared }) => shared)),
    };
  });
  return { articles, keys };
}

function toVector(weighed: readonly { term: number; weight: number }[]): Vector {
  return {
    terms: Int32Array.from(weighed, ({ term }) => term),
    weights: Float64Array.from(weighed, ({ weight }) => weight),
    norm: Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)),
  };
}

/**
 * Inverse document frequency within the articles that could hold the term: those of its language for a
 * word, all for a name or number. Pseudo-articles temper the counts of a small day.
 */
function rarityOf(
  readings: readonly Reading[],
  terms: readonly Map<string, Term>[],
  { priorArticles }: SparseOptions,
): (key: string, language: string) => number {
  const holders = new Map<string, number>();
  const perLanguage = new Map<string, number>();
  readings.forEach(({ language }, index) => {
    perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
    for (const key of terms[index]?.keys() ?? []) holders.set(key, (holders.get(key) ?? 0) + 1);
  });
  return (key, language) => {
    const all = isShared(key) ? readings.length : (perLanguage.get(language) ?? 0);
    return Math.log((all + priorArticles + 1) / ((holders.get(key) ?? 0) + 0.5));
  };
}
