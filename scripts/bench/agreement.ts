/** An article that a take holds: its story, its take, and what a person called its framing. */
export interface Placed {
  story: string;
  take: string;
  gold: string;
}

/** How takes compare with what people labelled; every share from 0 to 1, NaN without a pair. */
export interface Agreement {
  /** Articles whose framing is the most frequent of their take. */
  purity: number;
  /** The same if a whole story were one take. */
  purityOfOneTake: number;
  /** Pairs of a story's placed articles on which takes and labels agree: together in both, or apart in both. */
  pairs: number;
  /** The agreement in pairs to be expected if takes of these sizes were drawn by lot. */
  pairsByLot: number;
}

/** Compares takes with labels, story by story, and sums up over all of them. */
export function agreement(placed: readonly Placed[]): Agreement {
  const stories = [...Map.groupBy(placed, ({ story }) => story).values()];
  const takes = stories.flatMap((story) => [...Map.groupBy(story, ({ take }) => take).values()]);
  const pairs = stories.flatMap((story) => pairsOf(story));
  const byLot = stories.map((story) => {
    const own = pairsOf(story);
    const sameTake = share(own, ([one, other]) => one.take === other.take);
    const sameGold = share(own, ([one, other]) => one.gold === other.gold);
    return own.length * (sameTake * sameGold + (1 - sameTake) * (1 - sameGold));
  });
  return {
    purity: sum(takes.map(largestLabel)) / placed.length,
    purityOfOneTake: sum(stories.map(largestLabel)) / placed.length,
    pairs: share(pairs, ([one, other]) => (one.take === other.take) === (one.gold === other.gold)),
    pairsByLot: sum(byLot) / pairs.length,
  };
}

function largestLabel(articles: readonly Placed[]): number {
  return Math.max(...[...Map.groupBy(articles, ({ gold }) => gold).values()].map(({ length }) => length));
}

function pairsOf(articles: readonly Placed[]): [Placed, Placed][] {
  return articles.flatMap((one, at) => articles.slice(at + 1).map((other): [Placed, Placed] => [one, other]));
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
