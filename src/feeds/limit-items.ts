import type { FeedLimits } from '../schemas/feed-limits.ts';

/**
 * The items that a feed has room for: the first of them, each whole. An item that alone is too large for a feed is left
 * out, so that it does not take the place of all others.
 *
 * @param items the newest or highest-ranked first
 * @param write the feed of some items, in each of its formats
 */
export function limitItems<Item>(
  items: readonly Item[],
  limits: FeedLimits,
  write: (items: readonly Item[]) => readonly string[],
): readonly Item[] {
  const fits = (some: readonly Item[]): boolean =>
    write(some).every((text) => Buffer.byteLength(text) <= limits.bytes);
  const first = items.slice(0, limits.items);
  if (fits(first)) return first;
  const possible = items.filter((item) => fits([item])).slice(0, limits.items);
  return possible.slice(
    0,
    mostThatFit(possible.length, (count) => fits(possible.slice(0, count))),
  );
}

/** The largest count up to `most` that fits, by bisection: what fits does so with fewer, too. */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let [known, tooMany] = [0, most + 1];
  while (tooMany - known > 1) {
    const middle = Math.floor((known + tooMany) / 2);
    if (fits(middle)) known = middle;
    else tooMany = middle;
  }
  return known;
}
