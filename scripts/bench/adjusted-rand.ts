import { createHash } from 'node:crypto';

/**
 * Returns the adjusted Rand index of two partitions of the same items (Hubert and Arabie, "Comparing Partitions",
 * 1985): 1 when they are the same, 0 for chance agreement, negative below that. Where no partition of these sizes could
 * differ from chance, it is 1 for identical partitions and 0 otherwise.
 * @param one the group of each item; `other` gives its group in the other partition
 */
export function adjustedRand(one: readonly string[], other: readonly string[]): number {
  const all = pairs(one.length);
  const together = pairsWithin(one.map((group, index) => JSON.stringify([group, other[index]])));
  const [first, second] = [pairsWithin(one), pairsWithin(other)];
  const expected = all === 0 ? 0 : (first * second) / all;
  const most = (first + second) / 2;
  if (most === expected) return first === together && second === together ? 1 : 0;
  return (together - expected) / (most - expected);
}

/** Returns how many pairs share a group in both partitions, in one and in the other. */
export function pairCounts(
  one: readonly string[],
  other: readonly string[],
): [both: number, one: number, other: number] {
  const both = one.map((group, index) => JSON.stringify([group, other[index]]));
  return [pairsWithin(both), pairsWithin(one), pairsWithin(other)];
}

/** Returns the same groups shuffled, as determined by the seed. */
export function dealt(groups: readonly string[], seed: string): string[] {
  const orderOf = (index: number) => createHash('sha256').update(`${seed} ${index}`).digest('hex');
  return groups
    .map((group, index) => ({ group, order: orderOf(index) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ group }) => group);
}

function pairsWithin(groups: readonly string[]): number {
  return [...Map.groupBy(groups, (group) => group).values()].reduce(
    (sum, { length }) => sum + pairs(length),
    0,
  );
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
