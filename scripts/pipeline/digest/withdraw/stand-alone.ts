import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { Cluster } from '../cluster/clusterer.ts';

/** The ids of the articles whose story was withdrawn on the snapshot's day. */
export const withdrawnStories = ({ withdrawals = [], manifest }: Snapshot): ReadonlySet<string> =>
  new Set(
    withdrawals.flatMap((each) => (each.kind === 'story' && each.day === manifest.day ? each.ids : [])),
  );

/** Returns the clusters with these articles taken out of them, each in a cluster of its own. */
export function standAlone(clusters: readonly Cluster[], ids: ReadonlySet<string>): Cluster[] {
  return clusters.flatMap((cluster) => {
    const alone = cluster.links.filter(({ article }) => ids.has(article));
    if (alone.length === 0) return [cluster];
    const others = cluster.links.filter(({ article }) => !ids.has(article));
    return [
      ...(others.length > 0
        ? [{ ...cluster, links: others, sure: cluster.sure.filter((id) => !ids.has(id)) }]
        : []),
      ...alone.map(({ article }) => ({
        links: [{ article, score: 1, shared: [] }],
        certainty: 1,
        sure: [article],
        near: [],
      })),
    ];
  });
}
