import { meanChance } from './sum-chances.ts';

/**
 * Returns a group without its weakly supported articles. Two articles alone must be likely to report the same event. In
 * a larger group each article is supported by the others, so the mean chance required falls with the group's size. The
 * least likely member leaves first, until the rest passes.
 * @param chanceOf the chance that two articles report the same event
 * @param certainty the chance required of two articles alone
 * @returns the remaining group, then each article that left as a group of its own; every article in exactly one
 */
export function confirmGroup(
  places: readonly number[],
  chanceOf: (one: number, other: number) => number,
  certainty: number,
): number[][] {
  if (places.length < 2) return [[...places]];
  const means = places.map((place) => ({
    place,
    mean: meanChance(places.filter((other) => other !== place).map((other) => chanceOf(place, other))),
  }));
  const [weakest] = means.sort((a, b) => a.mean - b.mean || b.place - a.place);
  if (!weakest) return [[...places]];
  if (meanChance(means.map(({ mean }) => mean)) >= certainty / (places.length - 1)) return [[...places]];
  const rest = places.filter((place) => place !== weakest.place);
  return [...confirmGroup(rest, chanceOf, certainty), [weakest.place]];
}
