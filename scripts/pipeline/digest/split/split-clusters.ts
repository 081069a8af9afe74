import type { Cluster } from '../cluster/clusterer.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { withoutEchoed } from './angle/without-echoed.ts';
import { type Split, type Splitter, UNDIVIDED } from './splitter.ts';

/** The articles of one event, nearest to its centre first, and how they divide. */
export interface SplitCluster extends Cluster {
  articles: DayArticle[];
  split: Split;
}

/**
 * Returns each cluster with its articles divided into takes. Only those divide that surely report one event, since a
 * difference between two events is not a take; the others of a doubtful story are in none, but a single voice that one of them
 * echoes is none.
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
    const { one = [], rest = [] } = Object.groupBy(members, ({ article }) =>
      sure.has(article.id) ? 'one' : 'rest',
    );
    const split = one.length === 0 ? UNDIVIDED : withoutEchoed(splitter.split(one), one, rest);
    return { ...cluster, articles: members, split };
  });
}
