import type { SparseOptions } from './options.ts';
import { chanceOfSameEvent } from './same-event.ts';
import type { DayVectors, Vector } from './vectors.ts';

/** Two articles by their place in the day, the first before the second, and the chance that they tell one event. */
export interface Pair {
  first: number;
  second: number;
  /** 0 to 1. */
  chance: number;
}

/**
 * The pairs of articles worth comparing. An index from each term to the articles that hold it proposes
 * them; terms that too many articles hold propose none, so that the work grows with the articles and not
 * with their square.
 */
export function findPairs({ articles }: DayVectors, options: SparseOptions): Pair[] {
  const postings = indexTerms(articles.map(({ all }) => all));
  const pairs: Pair[] = [];
  articles.forEach((article, first) => {
    const common = new Map<number, number>();
    article.all.terms.forEach((term, place) => {
      const holders = postings.get(term) ?? [];
      if (holders.length > options.postingCap) return;
      for (const { place: second, weight } of holders) {
        if (second > first)
          common.set(second, (common.get(second) ?? 0) + weight * (article.all.weights[place] ?? 0));
      }
    });
    const nearest = [...common]
      .filter(
        ([second, sum]) => sum >= options.minLikeness * article.all.norm * (articles[second]?.all.norm ?? 0),
      )
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, options.maxNeighbours);
    for (const [second] of nearest) {
      const other = articles[second];
      if (!other) continue;
      const chance = chanceOfSameEvent(article, other, options);
      if (chance >= options.minChance) pairs.push({ first, second, chance });
    }
  });
  return pairs;
}

/** The places of the vectors that hold each term, ascending, with its weight there. */
export function indexTerms(vectors: readonly Vector[]): Map<number, { place: number; weight: number }[]> {
  const postings = new Map<number, { place: number; weight: number }[]>();
  vectors.forEach(({ terms, weights }, place) => {
    terms.forEach((term, index) => {
      const holder = { place, weight: weights[index] ?? 0 };
      const holders = postings.get(term);
      if (holders) holders.push(holder);
      else postings.set(term, [holder]);
    });
  });
  return postings;
}
