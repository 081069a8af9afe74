import type { Pair } from './candidate-pairs.ts';
import { Heap } from './heap.ts';

/** Chances are summed as integer multiples of this unit: the order of summing cannot change a digit. */
const UNIT = 2 ** -20;

/** The chance that is no evidence either way. */
const EVEN = 0.5;

interface Group {
  members: number[];
  /** Sum of the chances of all pairs within the group. */
  inner: number;
  /** Sum of the chances of all pairs with each other group. */
  outer: Map<number, number>;
}

interface Join {
  likelihood: number;
  a: number;
  b: number;
}

/**
 * Returns the groups left after repeatedly joining the two groups most likely to report the same event, until no pair
 * reaches the threshold. The likelihood of a pair of groups is the average chance over all pairs of articles across
 * them (UPGMA: Sokal and Michener, 1958), compared with the tightness of the tighter group: joining two cohesive
 * stories takes more evidence than joining two single articles.
 * @param count how many articles there are
 * @param threshold the least likelihood at which two groups are joined
 * @returns the members of each group by index, every index in exactly one group
 */
export function agglomerate(count: number, pairs: readonly Pair[], threshold: number): number[][] {
  const groups = new Map<number, Group>();
  for (let place = 0; place < count; place++) {
    groups.set(place, { members: [place], inner: 0, outer: new Map() });
  }
  for (const { first, second, chance } of pairs) {
    const sum = Math.round(chance / UNIT);
    groups.get(first)?.outer.set(second, sum);
    groups.get(second)?.outer.set(first, sum);
  }
  const heap = new Heap<Join>(
    (a, b) =>
      a.likelihood > b.likelihood ||
      (a.likelihood === b.likelihood && (a.a < b.a || (a.a === b.a && a.b < b.b))),
  );
  const propose = (a: number, b: number) => {
    const likelihood = likelihoodOf(groups.get(a), groups.get(b), b);
    if (likelihood >= threshold) heap.push({ likelihood, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const { first, second } of pairs) propose(first, second);
  let next = count;
  for (let join = heap.pop(); join; join = heap.pop()) {
    const a = groups.get(join.a);
    const b = groups.get(join.b);
    if (!a || !b) continue;
    groups.delete(join.a);
    groups.delete(join.b);
    const joined = merge(a, b, join);
    groups.set(next, joined);
    for (const [other, sum] of joined.outer) {
      const outer = groups.get(other)?.outer;
      outer?.delete(join.a);
      outer?.delete(join.b);
      outer?.set(next, sum);
      propose(next, other);
    }
    next += 1;
  }
  return [...groups.values()].map(({ members }) => members);
}

function likelihoodOf(a: Group | undefined, b: Group | undefined, keyOfB: number): number {
  if (!a || !b) return 0;
  const average = ((a.outer.get(keyOfB) ?? 0) * UNIT) / (a.members.length * b.members.length);
  return (average * EVEN) / Math.max(tightness(a), tightness(b));
}

/** The average chance of the pairs within a group, smoothed with one even pair; even for a single article. */
function tightness({ members, inner }: Group): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (inner * UNIT + EVEN) / (pairs + 1);
}

function merge(a: Group, b: Group, { a: keyOfA, b: keyOfB }: Join): Group {
  const outer = new Map<number, number>();
  for (const [key, sum] of a.outer) if (key !== keyOfB) outer.set(key, sum);
  for (const [key, sum] of b.outer) if (key !== keyOfA) outer.set(key, (outer.get(key) ?? 0) + sum);
  const cross = a.outer.get(keyOfB) ?? 0;
  return { members: [...a.members, ...b.members], inner: a.inner + b.inner + cross, outer };
}
