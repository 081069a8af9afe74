/** What the sparse clusterer can be told; see `defaultOptions` for what each was tuned to. */
export interface SparseOptions {
  /** Weight of a term's mention in the title, in the lead (summary and first paragraph) and in the rest. */
  titleWeight: number;
  leadWeight: number;
  bodyWeight: number;
  /** Weight of a name, of two names side by side, and of a number, where a plain word has 1. */
  nameWeight: number;
  pairWeight: number;
  numberWeight: number;
  /** Heaviest terms kept of an article. */
  maxTerms: number;
  /** Pseudo-articles added to each language's count, so that a small day trusts its counts less. */
  priorArticles: number;
  /** Share of the articles, or else a number of them, beyond which a term no longer proposes pairs. */
  postingCap: number;
  /** Most pairs kept of one article, the most similar first. */
  maxNeighbours: number;
  /** Pairs less similar than this count as not similar at all. */
  minSimilarity: number;
  /** Hours after which two articles' likeness has fallen to one half for the distance in time alone. */
  halfLifeHours: number;
  /** Factor on two articles of one source. */
  sameSource: number;
  /** Factor on two articles without a common language, which share only names and numbers. */
  crossLanguage: number;
  /** Names and numbers that two articles without a common language must share to be compared at all. */
  crossTerms: number;
  /** Weight that a comparison by names and numbers alone takes for not known. */
  crossMass: number;
  /** 0 joins by the average of all pairs, 1 by the cosine of the centres. */
  centring: number;
  /** Clusters at least this similar are joined. */
  threshold: number;
}

/** Chosen on the tune halves of `scripts/bench/cluster.ts`, among those that leave the sample day's events whole. */
export const defaultOptions: SparseOptions = {
  titleWeight: 3,
  leadWeight: 2,
  bodyWeight: 1,
  nameWeight: 0.4,
  pairWeight: 0.4,
  numberWeight: 0.5,
  maxTerms: 200,
  priorArticles: 20,
  postingCap: 200,
  maxNeighbours: 200,
  minSimilarity: 0.03,
  halfLifeHours: 96,
  sameSource: 0.8,
  crossLanguage: 0.8,
  crossTerms: 4,
  crossMass: 6,
  centring: 0.5,
  threshold: 0.27,
};
