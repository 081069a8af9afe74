import { WEIGHT_OF_OPENING_WORD, type Opening } from '../words/openings.ts';

/** How two openings overlap. */
export interface Overlap {
  /** How many words both contain. */
  shared: number;
  /** Cosine of one article's headline with the other's opening, the higher of the two directions, 0 to 1. */
  crosswise: number;
  /** Geometric mean of the shares of each headline, by rarity, found in the other's opening, 0 to 1. */
  covered: number;
  /**
   * Product of the rarities of the shared names and of the other shared words, each weighted by position and dampened.
   */
  namesByWords: number;
}

/** Returns the overlap of two openings, computed in one pass over their words. */
export function overlapOf(a: Opening, b: Opening): Overlap {
  let [shared, aInB, bInA, aCovered, bCovered, names, words] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) {
      shared += 1;
      const rarity = a.rarity[i] ?? 0;
      const [topA, topB] = [a.inHeadline[i] === 1, b.inHeadline[j] === 1];
      if (topA) {
        aCovered += rarity;
        aInB += rarity * rarity * (topB ? 1 : WEIGHT_OF_OPENING_WORD);
      }
      if (topB) {
        bCovered += rarity;
        bInA += rarity * rarity * (topA ? 1 : WEIGHT_OF_OPENING_WORD);
      }
      const height = (topA ? 0.5 : 0.25) + (topB ? 0.5 : 0.25);
      if (a.isName[i] === 1 && b.isName[j] === 1) names += rarity * height;
      else words += rarity * height;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return {
    shared,
    crosswise: Math.max(aInB / (a.headlineNorm * b.norm || 1), bInA / (b.headlineNorm * a.norm || 1)),
    covered: Math.sqrt((aCovered / (a.headlineWeight || 1)) * (bCovered / (b.headlineWeight || 1))),
    namesByWords: Math.log1p(names) * Math.log1p(words),
  };
}

/**
 * Returns the share of a headline's names, by rarity, that another article does not contain at all, 0 to 1.
 * @param terms the other article's terms, ascending
 */
export function namesMissing(opening: Opening, terms: Int32Array): number {
  let [all, missing, other] = [0, 0, 0];
  for (let place = 0; place < opening.terms.length; place++) {
    if (opening.inHeadline[place] !== 1 || opening.isName[place] !== 1) continue;
    const term = opening.terms[place] ?? 0;
    const rarity = opening.rarity[place] ?? 0;
    while (other < terms.length && (terms[other] ?? 0) < term) other += 1;
    all += rarity;
    if (terms[other] !== term) missing += rarity;
  }
  return all === 0 ? 0 : missing / all;
}
