import { createHash } from 'node:crypto';

/**
 * The adjusted Rand index of two divisions of the same things (Hubert and Arabie, "Comparing Partitions", 1985): 1
 * when they are the same, 0 as much agreement as by chance, less when there is less. Where no division of these
 * sizes could differ from chance it is 1 for the same division, else 0.
 * @param one the group of each thing, and `other` that in the other division
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

/** Pairs in one group of both divisions, of one and of the other. */
export function pairCounts(
  one: readonly string[],
  other: readonly string[],
): [both: number, one: number, other: number] {
  const both = one.map((group, index) => JSON.stringify([group, other[index]]));
  return [pairsWithin(both), pairsWithin(one), pairsWithin(other)];
}

/** The same groups dealt out anew, as the seed says. */
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
