/** What each feature adds to the log-odds that two articles report the same event. */
export interface EvidenceWeights {
  /** The intercept: no evidence at all. */
  none: number;
  /** For the overall similarity of two articles in one language, 0 to 1, and for its square root. */
  likeness: number;
  root: number;
  /** For sharing both rare names and other rare words in headline and opening. */
  namesByWords: number;
  /** For the share of the headline's names that the other article lacks, 0 to 1. */
  namesMissing: number;
  /** Where one of the two is little more than a headline and a summary. */
  short: number;
  /** … for the similarity of one's headline to the other's opening, 0 to 1. */
  crosswiseShort: number;
  /** … for the share of the headlines that the other's opening contains, 0 to 1. */
  coveredShort: number;
  /** For two articles from one source, which seldom reports an event twice. */
  sameSource: number;
  /** For each day between them, and for lying further apart than reports of one event do. */
  daysApart: number;
  otherTime: number;
  /** For naming the same weekday; subtracted for naming different ones. */
  weekdays: number;
  /**
   * Where they have no common language; for the similarity of their names, countries and numbers, and for its square
   * root.
   */
  foreign: number;
  foreignLikeness: number;
  foreignRoot: number;
  /** … for the names, the countries and the numbers that they share, by rarity, each dampened. */
  foreignNames: number;
  foreignPlaces: number;
  foreignNumbers: number;
}

/** Options of the sparse clusterer; `DEFAULT_OPTIONS` says how each was tuned. */
export interface SparseOptions {
  /** Weight of a mention in the title, in the lead (summary and first paragraph) and in the rest. */
  titleWeight: number;
  leadWeight: number;
  bodyWeight: number;
  /** What doubling a term's mentions in one field adds to its weight there, in natural logarithms. */
  repetition: number;
  /** Weight of a phrase, a name, a pair of names and a number, relative to a plain word (1). */
  phraseWeight: number;
  nameWeight: number;
  pairWeight: number;
  numberWeight: number;
  /** Weight of a named country. */
  placeWeight: number;
  /** Most terms kept per article, heaviest first. */
  maxTerms: number;
  /** Pseudo-articles added to each language's count: they smooth term rarity on a small day. */
  priorArticles: number;
  /** A term in more articles than this proposes no pairs. */
  postingCap: number;
  /** Most pairs kept per article, most similar first. */
  maxNeighbours: number;
  /** Pairs whose rarer terms alone make them less similar than this are not compared. */
  minLikeness: number;
  /** Chances below this count as none. */
  minChance: number;
  /** The weights behind the chance of the same event. */
  evidence: EvidenceWeights;
  /** The share of a typical day's articles that have company, and what a day with more adds to the log-odds. */
  company: { usual: number; weight: number };
  /** Groups at least this likely to report the same event are joined. */
  threshold: number;
  /** Least chance, on the second look, that a member reports the same event as its group's centre. */
  membership: number;
  /** The chance required of two articles alone to form a group; in larger groups the members support each other. */
  certainty: number;
  /**
   * The chance from which two articles hold together by themselves: in one language, where one of them has hardly more text
   * than a headline and a summary, and where both have more; and in two languages, where only names can show it.
   */
  link: { short: number; long: number; abroad: number };
  /** The least mean chance across two parts of a group that a single link holds together. */
  bridge: number;
  /** The least mean chance with two linked articles, or with more, at which one without a link stays with them. */
  supportOfTwo: number;
  support: number;
  /**
   * What joins two groups by their words: the least chance of two of their articles, the share of openings that must have a
   * word, the least rarity of a word, and the least sums of rarities of plain words and of words of the headlines.
   */
  core: { near: number; share: number; rarity: number; words: number; headline: number };
  /** The chance from which a pair of articles counts toward joining two groups that two such pairs hold together. */
  joining: number;
  /**
   * What articles surely report one event: those of a group, or of a part of it that has as many as the fewest, whose pairs
   * have at least this mean chance.
   */
  sure: { least: number; fewest: number };
  /** Least mean chance at which a story's central articles continue those of an earlier day's story. */
  thread: number;
  /** What each day beyond the first between two articles adds to the log-odds that one continues the other. */
  silence: number;
}

/**
 * The weights of the evidence were fitted by logistic regression on pairs of articles of the labelled real days
 * (`scripts/bench/day/gold-days.ts`) and of the tune halves of the corpora (`scripts/bench/cluster-corpora.ts`). The
 * other options were chosen on the real days, each with weights fitted without the days of its family.
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
    none: -5.78,
    likeness: 2.64,
    root: 3.54,
    namesByWords: 0.68,
    namesMissing: -1.5,
    short: -0.1,
    crosswiseShort: 0.93,
    coveredShort: 0.99,
    sameSource: -0.75,
    daysApart: -0.63,
    otherTime: -0.02,
    weekdays: 0.23,
    foreign: 0.46,
    foreignLikeness: 0.4,
    foreignRoot: 0.33,
    foreignNames: 1.3,
    foreignPlaces: 0.05,
    foreignNumbers: 0.25,
  },
  company: { usual: 0.3, weight: 2.5 },
  threshold: 0.2,
  membership: 0.06,
  certainty: 0.45,
  link: { short: 0.5, long: 0.42, abroad: 0.3 },
  bridge: 0.4,
  supportOfTwo: 0.45,
  support: 0.4,
  core: { near: 0.35, share: 0.7, rarity: 1.5, words: 7.5, headline: 8 },
  joining: 0.7,
  sure: { least: 0.63, fewest: 5 },
  thread: 0.2,
  silence: -1,
};
