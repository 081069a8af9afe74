import type { Pair } from './candidate-pairs.ts';
import { Heap } from './heap.ts';

/** Similarities are summed as whole numbers of this unit, so that no order of summing changes a digit. */
const UNIT = 2 ** -20;

interface Group {
  members: number[];
  /** Sum of all similarities within the group, each member with itself and both ways. */
  inner: number;
  /** Sum of similarities to each other group. */
  outer: Map<number, number>;
}

interface Join {
  likeness: number;
  a: number;
  b: number;
}

/**
 * Joins the two most similar groups again and again until none are similar enough. With `centring` 0 the
 * likeness of two groups is the average over all their pairs (UPGMA: Sokal and Michener, 1958), with 1
 * the cosine of their centres; between the two, groups of many loosely alike articles still grow without
 * one pair chaining two stories together.
 * @param count how many articles there are
 * @returns the members of each group by their place, every place in exactly one
 */
export function agglomerate(
  count: number,
  pairs: readonly Pair[],
  { threshold, centring }: { threshold: number; centring: number },
): number[][] {
  const groups = new Map<number, Group>();
  for (let place = 0; place < count; place++) {
    groups.set(place, { members: [place], inner: 1 / UNIT, outer: new Map() });
  }
  for (const { first, second, similarity } of pairs) {
    const sum = Math.round(similarity / UNIT);
    groups.get(first)?.outer.set(second, sum);
    groups.get(second)?.outer.set(first, sum);
  }
  const heap = new Heap<Join>(
    (a, b) =>
      a.likeness > b.likeness || (a.likeness === b.likeness && (a.a < b.a || (a.a === b.a && a.b < b.b))),
  );
  const propose = (a: number, b: number) => {
    const likeness = likenessOf(groups.get(a), groups.get(b), b, centring);
    if (likeness >= threshold) heap.push({ likeness, a: Math.min(a, b), b: Math.max(a, b) });
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

function likenessOf(a: Group | undefined, b: Group | undefined, keyOfB: number, centring: number): number {
  if (!a || !b) return 0;
  const cross = a.outer.get(keyOfB) ?? 0;
  const average = (cross * UNIT) / (a.members.length * b.members.length);
  const centres = cross / Math.sqrt(a.inner * b.inner);
  return average ** (1 - centring) * centres ** centring;
}

function merge(a: Group, b: Group, { a: keyOfA, b: keyOfB }: Join): Group {
  const outer = new Map<number, number>();
  for (const [key, sum] of a.outer) if (key !== keyOfB) outer.set(key, sum);
  for (const [key, sum] of b.outer) if (key !== keyOfA) outer.set(key, (outer.get(key) ?? 0) + sum);
  const cross = a.outer.get(keyOfB) ?? 0;
  return { members: [...a.members, ...b.members], inner: a.inner + b.inner + 2 * cross, outer };
}
