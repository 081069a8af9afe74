import type { Pair } from './candidate-pairs.ts';

/** The places of two groups in a list of groups. */
export type TwoGroups = [number, number];

/**
 * Returns the groups with two of them joined, again and again, as long as there are two to join. A single article joins
 * nothing.
 * @param groups every index of the day in exactly one group
 * @param pairs the day's pairs
 * @param next the two groups to join, given those of two articles or more and the pairs that were across two such groups
 */
export function joinGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  next: (joined: readonly number[][], across: readonly Pair[]) => TwoGroups | undefined,
): number[][] {
  const [alone, several] = [groups.filter(isSingle), groups.filter((group) => !isSingle(group))];
  const pairOf = twoGroupsOf(several);
  // Most of a day's pairs have an article that is alone, or two of one group; none of them can come to be across two.
  const across = pairs.filter(({ first, second }) => pairOf(first, second) !== undefined);
  let joined = several.map((group) => [...group]);
  for (;;) {
    const near = next(joined, across);
    if (!near) return [...joined, ...alone.map((group) => [...group])];
    const both = near.flatMap((at) => joined[at] ?? []).sort((a, b) => a - b);
    joined = [...joined.filter((_, at) => !near.includes(at)), both];
  }
}

const isSingle = (group: readonly number[]): boolean => group.length < 2;

/** Returns how the groups of two of a day's articles are found: nothing where one is in none or both are of one group. */
export function twoGroupsOf(
  groups: readonly (readonly number[])[],
): (first: number, second: number) => TwoGroups | undefined {
  const groupOf = new Map(groups.flatMap((places, at) => places.map((place) => [place, at] as const)));
  return (first, second) => {
    const [a, b] = [groupOf.get(first), groupOf.get(second)];
    if (a === undefined || b === undefined || a === b) return undefined;
    return a < b ? [a, b] : [b, a];
  };
}
