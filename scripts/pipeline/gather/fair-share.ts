/** What a fair choice looks at. */
export interface Shared {
  country: string;
  source: string;
}

export interface ShareOptions {
  /** How many to choose. */
  target: number;
  /** Largest part of the whole that one source may have. */
  largestShare: number;
}

/**
 * Chooses `target` items so that no source has more than its share and no country is starved: in rounds, each
 * country gives one item of the source that has given the fewest, in the order of the list. Deterministic.
 *
 * When too few items are there for the target, the largest share is that of what is chosen. With fewer sources
 * than make up a whole by their largest shares (fifty at 2%), none could be within its share; the share of the
 * target holds alone then.
 */
export function fairShare<Item extends Shared>(items: readonly Item[], options: ShareOptions): Set<Item> {
  const { target, largestShare } = options;
  const enough = new Set(items.map(({ source }) => source)).size * largestShare >= 1;
  for (let limit = Math.max(1, Math.floor(target * largestShare)); ; limit--) {
    const chosen = chooseInRounds(items, target, limit);
    if (!enough || limit === 1 || limit <= chosen.size * largestShare) return chosen;
  }
}

function chooseInRounds<Item extends Shared>(
  items: readonly Item[],
  target: number,
  limit: number,
): Set<Item> {
  const countries = [...byCountry(items, limit)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, queue]) => queue);
  const chosen = new Set<Item>();
  for (let round = 0; chosen.size < target; round++) {
    const turn = countries.flatMap((queue) => queue.slice(round, round + 1));
    if (turn.length === 0) break;
    for (const item of turn.slice(0, target - chosen.size)) chosen.add(item);
  }
  return chosen;
}

/** Each country's items in the order in which it gives them: its sources take turns. */
function byCountry<Item extends Shared>(items: readonly Item[], limit: number): Map<string, Item[]> {
  const countries = new Map<string, Map<string, Item[]>>();
  for (const item of items) {
    const sources = countries.get(item.country) ?? new Map<string, Item[]>();
    const own = sources.get(item.source) ?? [];
    if (own.length < limit) own.push(item);
    countries.set(item.country, sources.set(item.source, own));
  }
  return new Map([...countries].map(([country, sources]) => [country, takeTurns([...sources.values()])]));
}

function takeTurns<Item>(queues: readonly Item[][]): Item[] {
  const longest = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
}
