import type { Link } from '../../../../src/schemas/story.ts';
import type { ComparableArticle, DayArticle } from '../../snapshot/day-article.ts';
import type { ComparableHeadline } from '../day-headline.ts';

/** Articles that report one event, before anything is said about them. */
export interface Cluster {
  /** One link for each article, the nearest to the centre first; never empty. */
  links: Link[];
  /** The mean chance that two of them report one event, 0 to 1; 1 of an article alone. */
  certainty: number;
  /** The articles outside it that come nearest, nearest first, with the chance that they report its event after all. */
  near: { article: string; score: number }[];
}

/** A headline that comes near a story. */
export interface HeadlineMatch {
  /** Its place in the list of headlines. */
  headline: number;
  /** The highest chance that it reports one event with an article of the story, 0 to 1. */
  chance: number;
  /**
   * How much it says of what most of the story's headlines and leads say and few of the day's headlines do: the sum of
   * the rarities of the words, in natural logarithms. A rare word that all say counts 4 to 7.
   */
  common: number;
  /** The names among these words, as the story writes them. */
  names: string[];
}

/** Groups a day's articles by event. */
export interface Clusterer {
  /**
   * Every article ends in exactly one cluster; an article alone is a cluster of one with score 1.
   * The result depends only on the set of articles, never on their order, clock, locale or zone.
   */
  cluster(articles: readonly ComparableArticle[]): Cluster[];
  /**
   * For each of today's stories the place of the earlier story that reports the same event, if one does, by the same
   * measure; an earlier story is gone on with once.
   */
  goOn(
    today: readonly (readonly ComparableArticle[])[],
    earlier: readonly (readonly ComparableArticle[])[],
  ): (number | undefined)[];
  /** For each story the headlines that come near it, the nearest first, by the same measure; its own articles' too. */
  compareHeadlines(
    stories: readonly (readonly DayArticle[])[],
    headlines: readonly ComparableHeadline[],
  ): HeadlineMatch[][];
}
