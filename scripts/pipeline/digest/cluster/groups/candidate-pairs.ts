import type { SparseOptions } from '../options.ts';
import { indexTerms, type Postings } from './postings.ts';
import { chanceOfSameEvent } from './same-event.ts';
import type { ArticleVectors, DayVectors } from '../words/vectors.ts';

/** Two articles by index in the day, the lower first, and the chance that they report the same event. */
export interface Pair {
  first: number;
  second: number;
  /** 0 to 1. */
  chance: number;
}

/**
 * Returns the pairs of articles worth comparing. An inverted index from each term to the articles that contain it
 * proposes them. Terms in too many articles propose no pairs, so the work grows linearly with the number of articles,
 * not quadratically.
 */
export function findPairs({ articles, terms }: DayVectors, options: SparseOptions): Pair[] {
  const postings = indexTerms(
    articles.map(({ all }) => all),
    terms.size,
  );
  const laterThan = laterHolders(articles, postings, options);
  const pairs: Pair[] = [];
  articles.forEach((article, first) => {
    const nearest = laterThan(article)
      .filter(({ place, sum }) => sum >= options.minLikeness * article.all.norm * normAt(articles, place))
      .sort((a, b) => b.sum - a.sum || a.place - b.place)
      .slice(0, options.maxNeighbours);
    for (const { place: second } of nearest) {
      const other = articles[second];
      if (!other) continue;
      const chance = chanceOfSameEvent(article, other, options);
      if (chance >= options.minChance) pairs.push({ first, second, chance });
    }
  });
  return pairs;
}

function normAt(articles: readonly ArticleVectors[], place: number): number {
  return articles[place]?.all.norm ?? 0;
}

/** A later article that shares terms with a given one, and the dot product over those terms. */
interface Later {
  place: number;
  sum: number;
}

/**
 * Returns a function that finds the later articles sharing terms with a given one. Call it once per article, in order.
 */
function laterHolders(
  articles: readonly ArticleVectors[],
  { starts, places, weights }: Postings,
  { postingCap }: SparseOptions,
): (article: ArticleVectors) => Later[] {
  // Skips the articles that have been processed.
  const next = starts.slice();
  // Indexed by article; reset after each one to avoid reallocating it on a large day.
  const sums = new Float64Array(articles.length);
  const isMet = new Uint8Array(articles.length);
  return ({ all }) => {
    const met: number[] = [];
    all.terms.forEach((term, at) => {
      const from = (next[term] = (next[term] ?? 0) + 1);
      const to = starts[term + 1] ?? 0;
      if (to - (starts[term] ?? 0) > postingCap) return;
      const weight = all.weights[at] ?? 0;
      for (let holder = from; holder < to; holder++) {
        const place = places[holder] ?? 0;
        if (isMet[place] === 0) met.push(place);
        isMet[place] = 1;
        sums[place] = (sums[place] ?? 0) + (weights[holder] ?? 0) * weight;
      }
    });
    return met.map((place) => {
      const sum = sums[place] ?? 0;
      sums[place] = 0;
      isMet[place] = 0;
      return { place, sum };
    });
  };
}
