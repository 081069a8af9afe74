import PQueue from 'p-queue';

/** What a piece of work may ask about those begun before it. */
export interface Task {
  /** The end of a piece begun earlier that holds one of these keys and is not done; undefined when there is none. */
  earlierWith: (keys: Iterable<string>) => Promise<unknown> | undefined;
}

/** How pieces of work are done. */
export interface OrderedLanes<Item> {
  /** How many are done at once. */
  lanes: number;
  /** What a piece may share with others. */
  keysOf: (item: Item) => Iterable<string>;
}

/** A piece of work that has begun, in order of `at`. */
interface Begun {
  at: number;
  isDone: boolean;
  end: Promise<unknown>;
}

/**
 * Does work on items, several at once: the pieces are begun in the order of the items, and what they give is kept in that
 * order, however many lanes there are and however fast each is.
 * @param work on one item; what it does before it first waits is done in order too
 * @param keep called with the result of each, in order, one after another
 * @throws what `work` or `keep` throws; nothing is begun after that
 */
export async function inOrder<Item, Value>(
  items: readonly Item[],
  { lanes, keysOf }: OrderedLanes<Item>,
  work: (item: Item, task: Task) => Promise<Value>,
  keep: (value: Value) => Promise<void> | void,
): Promise<void> {
  const holders = new Map<string, Begun[]>();
  const begin = (item: Item, at: number): Promise<Value> => {
    const begun: Begun = { at, isDone: false, end: Promise.resolve() };
    for (const key of keysOf(item)) {
      const open = holders.get(key)?.filter(({ isDone }) => !isDone) ?? [];
      holders.set(key, [...open, begun]);
    }
    const result = work(item, { earlierWith: (keys) => earlierWith(holders, keys, at) });
    begun.end = result;
    return result.finally(() => (begun.isDone = true));
  };
  const queue = new PQueue({ concurrency: lanes });
  const results = items.map((item, at) => queue.add(() => begin(item, at)));
  // What fails is thrown below, in its turn.
  void Promise.allSettled(results);
  try {
    for (const result of results) await keep(await result);
  } finally {
    queue.clear();
  }
}

function earlierWith(
  holders: ReadonlyMap<string, readonly Begun[]>,
  keys: Iterable<string>,
  at: number,
): Promise<unknown> | undefined {
  for (const key of keys) {
    const earlier = holders.get(key)?.find((each) => !each.isDone && each.at < at);
    if (earlier) return earlier.end;
  }
  return undefined;
}
