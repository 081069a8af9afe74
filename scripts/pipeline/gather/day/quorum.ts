/** The minimum that a day needs to be published. */
export interface QuorumRules {
  /** Minimum share of the feeds that could be read. */
  feeds: number;
  /** Minimum share of the selected countries that have an article. */
  countries: number;
  /** Minimum number of articles; of sources that cannot give twice as many, half of what they can. */
  articles: number;
  /** Minimum share of the usual number of articles, the median of the last seven days. */
  ofMedian: number;
}

/** The minimum that holds unless a day is given another. */
export const DEFAULT_QUORUM: QuorumRules = { feeds: 0.5, countries: 0.6, articles: 100, ofMedian: 0.4 };

/** Share of the articles that the selected sources can have which is always enough. */
const OF_POSSIBLE = 0.5;

/** The counts of a day. */
export interface DayCounts {
  feeds: { asked: number; read: number };
  countries: { asked: number; withArticles: number };
  articles: number;
  /** The most articles that the selected sources can have in a day: each has its fair share of the number wanted. */
  possible: number;
  /** Number of articles of each of the last seven days that has a digest, in any order. */
  lastDays: readonly number[];
}

/** Lists what is missing for a quorum, one line each; empty when the day may be published. */
export function missingForQuorum(
  { feeds, countries, articles, possible, lastDays }: DayCounts,
  rules: QuorumRules,
): string[] {
  const missing: string[] = [];
  if (feeds.read < rules.feeds * feeds.asked) {
    missing.push(`${feeds.read} of ${feeds.asked} feeds could be read, fewer than ${percent(rules.feeds)}`);
  }
  if (countries.withArticles < rules.countries * countries.asked) {
    const count = `${countries.withArticles} of ${countries.asked} countries`;
    missing.push(`${count} have an article, fewer than ${percent(rules.countries)}`);
  }
  const least = Math.min(rules.articles, Math.ceil(OF_POSSIBLE * possible));
  if (articles < least) missing.push(`${articles} articles, fewer than ${least}`);
  const ofLastDays = median(lastDays);
  // Of other sources, the last days had more than these can have.
  const usual = ofLastDays === undefined ? undefined : Math.min(ofLastDays, possible);
  if (usual !== undefined && articles < rules.ofMedian * usual) {
    missing.push(`${articles} articles, fewer than ${percent(rules.ofMedian)} of the usual ${usual}`);
  }
  return missing;
}

/** The median of values in any order: of an even number, the mean of the two in the middle; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const around = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return around.length === 0 ? undefined : around.reduce((sum, value) => sum + value, 0) / around.length;
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`;
}
