import type { Cluster } from './clusterer.ts';
import type { DayArticle } from './day-article.ts';
import type { Split, Splitter } from './splitter.ts';

/** The articles of one event, nearest to its centre first, and how they divide. */
export interface SplitCluster extends Cluster {
  articles: DayArticle[];
  split: Split;
}

/** Divides each cluster's articles into framings. */
export function splitClusters(
  clusters: readonly Cluster[],
  articles: readonly DayArticle[],
  splitter: Splitter,
): SplitCluster[] {
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  return clusters.map((cluster) => {
    const members = cluster.links.map(({ article }) => {
      const member = byId.get(article);
      if (!member) throw new Error(`split: article ${article} is in a cluster but not in the day`);
      return member;
    });
    return { ...cluster, articles: members, split: splitter.split(members) };
  });
}
