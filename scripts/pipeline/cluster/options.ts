/** What each kind of evidence adds to the logarithm of the odds that two articles tell one event. */
export interface EvidenceWeights {
  /** Where there is no evidence at all. */
  none: number;
  /** For the likeness of the two articles, 0 to 1, and for its square root. */
  likeness: number;
  root: number;
  /** For each day between them, and for standing further apart than the reports of one event do. */
  daysApart: number;
  otherTime: number;
  /** For naming the same weekday; taken off for naming others. */
  weekdays: number;
}

/** What the sparse clusterer can be told; see `defaultOptions` for what each was tuned to. */
export interface SparseOptions {
  /** Weight of a term's mention in the title, in the lead (summary and first paragraph) and in the rest. */
  titleWeight: number;
  leadWeight: number;
  bodyWeight: number;
  /** What doubling the mentions of a term in one field adds to its weight there, in natural logarithms. */
  repetition: number;
  /** Weight of two words side by side, a name, two names side by side, and a number, where a plain word has 1. */
  phraseWeight: number;
  nameWeight: number;
  pairWeight: number;
  numberWeight: number;
  /** Heaviest terms kept of an article. */
  maxTerms: number;
  /** Pseudo-articles added to each language's count, so that a small day trusts its counts less. */
  priorArticles: number;
  /** Articles beyond which a term no longer proposes pairs. */
  postingCap: number;
  /** Most pairs kept of one article, the most alike first. */
  maxNeighbours: number;
  /** Articles whose rarer terms alone make them less alike than this are not compared. */
  minLikeness: number;
  /** Chances below this count as none. */
  minChance: number;
  /** What the chance of one event is made of. */
  evidence: EvidenceWeights;
  /** Factor on two articles of one source. */
  sameSource: number;
  /** Factor on the likeness of two articles without a common language, which share only names and numbers. */
  crossLanguage: number;
  /** Names and numbers that two articles without a common language must share to be compared at all. */
  crossTerms: number;
  /** Weight that a comparison by names and numbers alone takes for not known. */
  crossMass: number;
  /** Groups at least this likely to tell one event are joined. */
  threshold: number;
  /** Least chance that a member and its group's centre tell one event, on a second look. */
  membership: number;
  /** Least mean chance of a story and an earlier day's story that it goes on with. */
  thread: number;
}

/**
 * Chosen on the tune halves of all corpora of `scripts/bench/clusters.ts` together, the weights of the evidence by
 * logistic regression on their pairs.
 */
export const defaultOptions: SparseOptions = {
  titleWeight: 3,
  leadWeight: 2,
  bodyWeight: 1,
  repetition: 0.3,
  phraseWeight: 0.3,
  nameWeight: 0.4,
  pairWeight: 0.4,
  numberWeight: 1.25,
  maxTerms: 250,
  priorArticles: 20,
  postingCap: 200,
  maxNeighbours: 150,
  minLikeness: 0.02,
  minChance: 0.01,
  evidence: { none: -5.9, likeness: 5.35, root: 7.3, daysApart: -0.44, otherTime: -0.72, weekdays: 1 },
  sameSource: 0.8,
  crossLanguage: 0.8,
  crossTerms: 4,
  crossMass: 6,
  threshold: 0.12,
  membership: 0.06,
  thread: 0.15,
};
