import type { Link } from '../../src/schemas/story.ts';
import type { ComparableArticle } from './day-article.ts';

/** Articles that tell one event, before anything is said about them. */
export interface Cluster {
  /** One link for each article, the nearest to the centre first; never empty. */
  links: Link[];
  /** The articles outside it that come nearest, the nearest first, with the chance that they tell its event after all. */
  near: { article: string; score: number }[];
}

/** Groups a day's articles by event. */
export interface Clusterer {
  /**
   * Every article ends in exactly one cluster; an article alone is a cluster of one with score 1.
   * The result depends only on the set of articles, never on their order, clock, locale or zone.
   */
  cluster(articles: readonly ComparableArticle[]): Cluster[];
  /**
   * For each of today's stories the place of the earlier story that tells the same event, if one does, by the same
   * measure; an earlier story is gone on with once.
   */
  goOn(
    today: readonly (readonly ComparableArticle[])[],
    earlier: readonly (readonly ComparableArticle[])[],
  ): (number | undefined)[];
}
