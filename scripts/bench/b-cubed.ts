/** Means over articles, 0 to 1; NaN without articles. */
export interface BCubed {
  /** Of the articles in an article's cluster, the share that reports its event. */
  precision: number;
  /** Of the articles that report an article's event, the share in its cluster. */
  recall: number;
  /** Harmonic mean of the two. */
  f1: number;
}

/** An article's cluster and the event that it reports. */
export interface Assigned {
  cluster: string;
  event: string;
}

/**
 * Returns the B-cubed scores: precision and recall of each article's cluster against its event, averaged over articles
 * (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998).
 * @param counts which articles the means are over; the others still count as cluster members
 */
export function bCubed(all: readonly Assigned[], counts: (each: Assigned) => boolean = () => true): BCubed {
  const byCluster = Map.groupBy(all, ({ cluster }) => cluster);
  const byEvent = Map.groupBy(all, ({ event }) => event);
  let precision = 0;
  let recall = 0;
  const counted = all.filter(counts);
  for (const { cluster, event } of counted) {
    const together = byCluster.get(cluster) ?? [];
    const right = together.filter((other) => other.event === event).length;
    precision += right / together.length;
    recall += right / (byEvent.get(event) ?? []).length;
  }
  precision /= counted.length;
  recall /= counted.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/**
 * Returns precision, recall and F1 over pairs of articles: in one cluster against reporting the same event.
 * @param counts which articles form the pairs
 */
export function pairwise(all: readonly Assigned[], counts: (each: Assigned) => boolean = () => true): BCubed {
  const counted = all.filter(counts);
  const together = pairsWithin(counted, ({ cluster }) => cluster);
  const right = pairsWithin(counted, ({ cluster, event }) => JSON.stringify([cluster, event]));
  const wanted = pairsWithin(counted, ({ event }) => event);
  const [precision, recall] = [right / together, right / wanted];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function pairsWithin(all: readonly Assigned[], keyOf: (each: Assigned) => string): number {
  const groups = [...Map.groupBy(all, keyOf).values()];
  return groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
