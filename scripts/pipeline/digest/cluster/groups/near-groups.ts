import type { Pair } from './candidate-pairs.ts';

/** An article outside a group, by index in the day, and how near it is to the group. */
export interface Neighbour {
  place: number;
  /** The highest chance that it reports the same event as a member of the group, 0 to 1. */
  chance: number;
}

/** Articles below this chance are not listed: they share about a word or two. */
const MIN_CHANCE_OF_NEAR_ARTICLE = 0.03;

/**
 * Returns, for each group, the nearest articles outside it, nearest first.
 * @param groups every index of the day in exactly one group
 */
export function nearGroups(groups: readonly (readonly number[])[], pairs: readonly Pair[]): Neighbour[][] {
  const groupOf = new Map(groups.flatMap((places, group) => places.map((place) => [place, group] as const)));
  const near = groups.map(() => new Map<number, number>());
  const offer = (member: number, place: number, chance: number) => {
    const group = groupOf.get(member);
    const isNear =
      chance >= MIN_CHANCE_OF_NEAR_ARTICLE && group !== undefined && group !== groupOf.get(place);
    const known = isNear ? near[group] : undefined;
    known?.set(place, Math.max(chance, known.get(place) ?? 0));
  };
  for (const { first, second, chance } of pairs) {
    offer(first, second, chance);
    offer(second, first, chance);
  }
  return near.map((chances) =>
    [...chances]
      .map(([place, chance]) => ({ place, chance }))
      .sort((a, b) => b.chance - a.chance || a.place - b.place),
  );
}
