import type { Pair } from './candidate-pairs.ts';
import type { SparseOptions } from '../options.ts';

/** An article has company when its chance with another article is at least this. */
const COMPANY = 0.5;

/**
 * Returns the options adjusted to the day's base rate. On a day when most articles report events that others report
 * too, two similar articles are more likely to report the same event than on a day of mostly single articles (adjusting
 * posteriors to new priors: Saerens, Latinne and Decaestecker, "Adjusting the Outputs of a Classifier to New a Priori
 * Probabilities", 2002). The size of the adjustment (`company`) was chosen on the labelled days and the corpora, which
 * have next to no single articles.
 * @param pairs the day's pairs, with chances computed for a typical day
 * @param count how many articles the day has
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

/** Returns the pairs with their chances under other options, which may differ only in the weight `none`. */
export function shiftPairs(pairs: readonly Pair[], from: SparseOptions, to: SparseOptions): Pair[] {
  const odds = Math.exp(to.evidence.none - from.evidence.none);
  return pairs.map(({ first, second, chance }) => {
    const shifted = (chance * odds) / (1 - chance + chance * odds);
    return { first, second, chance: shifted };
  });
}
