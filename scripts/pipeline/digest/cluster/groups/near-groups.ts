import type { Pair } from './candidate-pairs.ts';

/** An article outside a group, by its place in the day, and how near it comes. */
export interface Neighbour {
  place: number;
  /** The highest chance that it tells one event with a member of the group, 0 to 1. */
  chance: number;
}

/** The chance below which an article does not come near at all: about a word or two in common. */
const MIN_CHANCE_OF_NEAR_ARTICLE = 0.03;

/**
 * For each group the articles outside it that come nearest, the nearest first.
 * @param groups every place of the day in exactly one
 */
export function nearGroups(groups: readonly (readonly number[])[], pairs: readonly Pair[]): Neighbour[][] {
  const groupOf = new Map(groups.flatMap((places, group) => places.map((place) => [place, group] as const)));
  const near = groups.map(() => new Map<number, number>());
  const tell = (member: number, place: number, chance: number) => {
    const group = groupOf.get(member);
    const isNear =
      chance >= MIN_CHANCE_OF_NEAR_ARTICLE && group !== undefined && group !== groupOf.get(place);
    const known = isNear ? near[group] : undefined;
    known?.set(place, Math.max(chance, known.get(place) ?? 0));
  };
  for (const { first, second, chance } of pairs) {
    tell(first, second, chance);
    tell(second, first, chance);
  }
  return near.map((chances) =>
    [...chances]
      .map(([place, chance]) => ({ place, chance }))
      .sort((a, b) => b.chance - a.chance || a.place - b.place),
  );
}
