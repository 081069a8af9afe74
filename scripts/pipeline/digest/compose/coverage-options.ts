/** Thresholds for saying that a country's press covers a story, possibly covers it, or has nothing about it. */
export interface CoverageOptions {
  /** Fewest sources and headlines of a country that must be compared before their silence means anything. */
  sources: number;
  headlines: number;
  /** Fewest articles of a story in a language before headlines in it can be compared: one alone has too few words. */
  articles: number;
  /** Least share of a country's headlines in languages that can be compared. */
  comparable: number;
  /**
   * What a headline needs to clearly report the story: least chance of the same event, least common words and names,
   * and fewest articles in the story. A story of two articles may be two events, and each of its words counts as
   * common.
   */
  match: { chance: number; common: number; names: number; articles: number };
  /** Thresholds that make a headline doubtful: any one is enough. */
  doubt: {
    /** Least chance of the same event by itself. */
    chance: number;
    /** Least chance together with this much common wording. */
    slightChance: number;
    beside: number;
    /** Least chance together with one name, or least common wording together with it. */
    nameChance: number;
    besideName: number;
    /** Names by themselves. */
    names: number;
    /** Below this chance, names with or without common words raise no doubt: *Supreme*, *Court* or *US* alone. */
    namedChance: number;
  };
  /** Least chance of a doubtful headline that is shown as perhaps reporting the story; below it, nothing can be said. */
  perhaps: number;
  /** How widely other countries must cover a story before one can be said to have missed it. */
  wide: { sources: number; countries: number };
  /**
   * Fewest sources and headlines required before a country's silence on its own affairs counts: a few front pages prove
   * nothing.
   */
  own: { sources: number; headlines: number };
}

/**
 * The limits of a doubt were chosen by reading every pair of a story and a country with no match on the labelled days
 * (259), next to its nearest headlines and in the country's whole list. Of the 36 pairs whose press has the event or
 * its affair, all but two, which no limit shows, must not be called missed, and of the other 223 as many as possible
 * may. The limits of a match were chosen by reading which headlines beyond the articles report the story, and by
 * labelled articles compared by headline only. From which chance a headline is shown as perhaps reporting the story was
 * read on the 411 doubtful pairs of 2019-11-15: from .3 on nearly all are of its affair, below hardly any.
 * `docs/measurements.md` has the figures. Common words are counted as in `HeadlineMatch.common`.
 */
export const DEFAULT_COVERAGE: CoverageOptions = {
  sources: 3,
  headlines: 30,
  articles: 2,
  comparable: 2 / 3,
  match: { chance: 0.85, common: 28, names: 1, articles: 3 },
  doubt: {
    chance: 0.12,
    slightChance: 0.03,
    beside: 6,
    nameChance: 0.05,
    besideName: 8,
    names: 2,
    namedChance: 0.01,
  },
  perhaps: 0.3,
  wide: { sources: 3, countries: 2 },
  own: { sources: 5, headlines: 100 },
};
