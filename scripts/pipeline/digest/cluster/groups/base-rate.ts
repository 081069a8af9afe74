import type { Pair } from './candidate-pairs.ts';
import type { SparseOptions } from '../options.ts';

/** The chance with another article from which an article counts as having company. */
const COMPANY = 0.5;

/**
 * The options for a day of its own kind. On a day on which most articles report what others report too, two that are
 * alike more likely report one event than on a day of mostly single articles (how prior probabilities change posterior
 * ones: Saerens, Latinne and Decaestecker, "Adjusting the Outputs of a Classifier to New a Priori Probabilities",
 * 2002). How much (`company`) was chosen on the labelled days and the corpora, which have next to no single articles.
 * @param pairs of the day, by the chances of a usual day
 * @param count of the day's articles
 */
export function tuneToDay(options: SparseOptions, pairs: readonly Pair[], count: number): SparseOptions {
  const accompanied = new Set<number>();
  for (const { first, second, chance } of pairs) {
    if (chance >= COMPANY) accompanied.add(first).add(second);
  }
  const { usual, weight } = options.company;
  const shift = count === 0 ? 0 : weight * (accompanied.size / count - usual);
  return { ...options, evidence: { ...options.evidence, none: options.evidence.none + shift } };
}

/** Pairs with their chances by other options, which differ in the weight of `none` alone. */
export function shiftPairs(pairs: readonly Pair[], from: SparseOptions, to: SparseOptions): Pair[] {
  const odds = Math.exp(to.evidence.none - from.evidence.none);
  return pairs.map(({ first, second, chance }) => {
    const shifted = (chance * odds) / (1 - chance + chance * odds);
    return { first, second, chance: shifted };
  });
}
