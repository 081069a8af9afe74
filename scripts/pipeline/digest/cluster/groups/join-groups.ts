/** The places of two groups in a list of groups. */
export type TwoGroups = [number, number];

/**
 * Returns the groups with two of them joined, again and again, as long as there are two to join.
 * @param groups every index of the day in exactly one group
 * @param next the two groups to join, given all that there are
 */
export function joinGroups(
  groups: readonly (readonly number[])[],
  next: (joined: readonly number[][]) => TwoGroups | undefined,
): number[][] {
  let joined = groups.map((group) => [...group]);
  for (;;) {
    const near = next(joined);
    if (!near) return joined;
    const both = near.flatMap((at) => joined[at] ?? []).sort((a, b) => a - b);
    joined = [...joined.filter((_, at) => !near.includes(at)), both];
  }
}

/** Returns how the groups of two of a day's articles are found: nothing where one is alone or both are of one group. */
export function twoGroupsOf(
  groups: readonly (readonly number[])[],
): (first: number, second: number) => TwoGroups | undefined {
  const groupOf = new Map(
    groups.flatMap((places, at) => (places.length > 1 ? places.map((place) => [place, at] as const) : [])),
  );
  return (first, second) => {
    const [a, b] = [groupOf.get(first), groupOf.get(second)];
    if (a === undefined || b === undefined || a === b) return undefined;
    return a < b ? [a, b] : [b, a];
  };
}
