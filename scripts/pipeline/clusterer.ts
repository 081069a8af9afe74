import type { Link } from '../../src/schemas/story.ts';
import type { DayArticle } from './day-article.ts';

/** Articles that tell one event, before anything is said about them. */
export interface Cluster {
  /** One link for each article, the nearest to the centre first; never empty. */
  links: Link[];
}

/** Groups a day's articles by event. */
export interface Clusterer {
  /**
   * Every article ends in exactly one cluster; an article alone is a cluster of one with score 1.
   * The result depends only on the set of articles, never on their order, clock, locale or zone.
   */
  cluster(articles: readonly DayArticle[]): Cluster[];
}
