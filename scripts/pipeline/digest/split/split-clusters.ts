import type { Cluster } from '../cluster/clusterer.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { type Split, type Splitter, UNDIVIDED } from './splitter.ts';

/** The articles of one event, nearest to its centre first, and how they divide. */
export interface SplitCluster extends Cluster {
  articles: DayArticle[];
  split: Split;
}

/**
 * Returns each cluster with its articles divided into takes. Only those divide that surely report one event, since a
 * difference between two events is not a take; the others of a doubtful story are in none.
 */
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
    const sure = new Set(cluster.sure);
    const one = members.filter(({ article }) => sure.has(article.id));
    const split = one.length === 0 ? UNDIVIDED : splitter.split(one);
    return { ...cluster, articles: members, split };
  });
}
