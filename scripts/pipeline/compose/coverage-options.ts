/** When a country's press is said to cover a story, to do so perhaps, or to have nothing of it. */
export interface CoverageOptions {
  /** Sources and headlines of a country that must have been compared before their silence says anything. */
  sources: number;
  headlines: number;
  /** Articles of a story in a language that its headlines can be compared with: one alone has too few words. */
  articles: number;
  /** Part of a country's headlines that must be in a language in which they can be compared. */
  comparable: number;
  /** Least chance of one event, and least words in common, of a headline that clearly tells the story. */
  match: { chance: number; common: number };
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
  };
  /** How widely a story must be covered elsewhere before a country can be said to have missed it. */
  wide: { sources: number; countries: number };
  /** Sources and headlines that a country's silence on what concerns itself needs: a few front pages say nothing of it. */
  own: { sources: number; headlines: number };
}

/**
 * Chosen by reading every pair of a story and a country with nothing to show of 15 November 2019 (298) beside its nearest
 * headlines: none of the 46 whose press has the event or its affair may be called missed. Words in common are counted
 * as `HeadlineMatch.common` counts them.
 */
export const defaultCoverage: CoverageOptions = {
  sources: 3,
  headlines: 30,
  articles: 2,
  comparable: 2 / 3,
  match: { chance: 0.6, common: 5 },
  doubt: { chance: 0.1, slightChance: 0.03, beside: 6, nameChance: 0.05, besideName: 8, names: 2 },
  wide: { sources: 3, countries: 2 },
  own: { sources: 5, headlines: 100 },
};
