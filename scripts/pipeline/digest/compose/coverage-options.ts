/** When a country's press is said to cover a story, to do so perhaps, or to have nothing of it. */
export interface CoverageOptions {
  /** Sources and headlines of a country that must have been compared before their silence says anything. */
  sources: number;
  headlines: number;
  /** Articles of a story in a language that its headlines can be compared with: one alone has too few words. */
  articles: number;
  /** Part of a country's headlines that must be in a language in which they can be compared. */
  comparable: number;
  /**
   * Least chance of one event, and least words and names in common, of a headline that clearly reports the story, and the
   * least articles of the story: one of two articles may be two stories, and each of its words counts as common.
   */
  match: { chance: number; common: number; names: number; articles: number };
  /** What makes a headline doubtful: any one of these. */
  doubt: {
    /** Least chance of one event by itself. */
    chance: number;
    /** Least chance beside so many words in common. */
    slightChance: number;
    beside: number;
    /** Least chance beside one name, or least words in common beside it. */
    nameChance: number;
    besideName: number;
    /** Names by themselves. */
    names: number;
    /** Least chance without which names, with or without words in common, are no doubt: *Supreme*, *Court* or *US* alone. */
    namedChance: number;
  };
  /** How widely a story must be covered elsewhere before a country can be said to have missed it. */
  wide: { sources: number; countries: number };
  /** Sources and headlines that a country's silence on what concerns itself needs: a few front pages say nothing of it. */
  own: { sources: number; headlines: number };
}

/**
 * A doubt is chosen by reading every pair of a story and a country with nothing to show of the labelled days (259) beside
 * its nearest headlines and in the country's whole list: of the 36 whose press has the event or its affair, none but two
 * in which no limit shows it may be called missed, and of the other 223 as many as possible. A match is chosen by what
 * headlines beyond the articles turned out to be, read, and by labelled articles that were compared as headlines only.
 * `docs/measurements.md` has the figures. Words in common are counted as `HeadlineMatch.common` counts them.
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
  wide: { sources: 3, countries: 2 },
  own: { sources: 5, headlines: 100 },
};
