/** What each kind of evidence adds to the logarithm of the odds that two articles report one event. */
export interface EvidenceWeights {
  /** Where there is no evidence at all. */
  none: number;
  /** For how alike two articles in one language are in all that they say, 0 to 1, and for its square root. */
  likeness: number;
  root: number;
  /** For sharing rare names and rare other words in headline and opening, both. */
  namesByWords: number;
  /** For the part of the headline's names that the other does not have, 0 to 1. */
  namesMissing: number;
  /** Where one of the two is hardly more than a headline and a summary. */
  short: number;
  /** … for how alike one's headline is to the other's opening, 0 to 1. */
  crosswiseShort: number;
  /** … for the part of the headlines that the other's opening holds, 0 to 1. */
  coveredShort: number;
  /** For two articles of one source: it seldom reports one event in two. */
  sameSource: number;
  /** For each day between them, and for standing further apart than the reports of one event do. */
  daysApart: number;
  otherTime: number;
  /** For naming the same weekday; taken off for naming others. */
  weekdays: number;
  /** Where they have no common language; for how alike their names, countries and numbers are, and for its root. */
  foreign: number;
  foreignLikeness: number;
  foreignRoot: number;
  /** … for the names, the countries and the numbers that they share, by rarity, each tempered. */
  foreignNames: number;
  foreignPlaces: number;
  foreignNumbers: number;
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
  /** Weight of a country that is named. */
  placeWeight: number;
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
  /** Part of a usual day's articles that have company, and what a day with more adds to the logarithm of the odds. */
  company: { usual: number; weight: number };
  /** Groups at least this likely to tell one event are joined. */
  threshold: number;
  /** Least chance that a member and its group's centre tell one event, on a second look. */
  membership: number;
  /** The chance that two articles alone must have to be a group; larger groups are borne out by their number. */
  certainty: number;
  /** The least mean chance of a member, as a part of that of the others of its group. */
  kinship: number;
  /** Least mean chance that the central articles of a story go on with those of an earlier day's story. */
  thread: number;
  /** What each day beyond the first between an article and an earlier one adds to the logarithm of those odds. */
  silence: number;
}

/**
 * The weights of the evidence were fitted by logistic regression on pairs of articles of the labelled real days
 * (`scripts/bench/day/gold-days.ts`) and of the tune halves of the corpora (`scripts/bench/cluster-corpora.ts`); the rest
 * was chosen on the real days, each with weights fitted without the days of its family.
 */
export const DEFAULT_OPTIONS: SparseOptions = {
  titleWeight: 3,
  leadWeight: 2,
  bodyWeight: 1,
  repetition: 0.3,
  phraseWeight: 0.3,
  nameWeight: 0.4,
  pairWeight: 0.4,
  numberWeight: 1.25,
  placeWeight: 0.5,
  maxTerms: 250,
  priorArticles: 20,
  postingCap: 200,
  maxNeighbours: 150,
  minLikeness: 0.02,
  minChance: 0.01,
  evidence: {
    none: -5.8,
    likeness: 2.62,
    root: 3.53,
    namesByWords: 0.69,
    namesMissing: -1.4,
    short: -0.17,
    crosswiseShort: 0.86,
    coveredShort: 0.94,
    sameSource: -0.84,
    daysApart: -0.58,
    otherTime: 0.09,
    weekdays: 0.27,
    foreign: 0.53,
    foreignLikeness: 0.46,
    foreignRoot: 0.39,
    foreignNames: 1.18,
    foreignPlaces: 0.09,
    foreignNumbers: 0.28,
  },
  company: { usual: 0.3, weight: 2.5 },
  threshold: 0.2,
  membership: 0.06,
  certainty: 0.5,
  kinship: 0.45,
  thread: 0.2,
  silence: -1,
};
