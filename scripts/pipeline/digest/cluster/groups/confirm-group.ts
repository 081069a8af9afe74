import { sumChances } from './sum-chances.ts';

/**
 * Takes from a group the articles that nothing bears out. Two articles must be likely to report one event by
 * themselves; in a larger group each is borne out by the others, so the mean chance that is asked for falls with
 * their number; and no member may be far less likely than the others. The least likely leaves first, until the rest holds.
 * @param chanceOf the chance that two articles report one event
 * @param certainty the chance that two articles alone must have
 * @param kinship the least mean chance of a member, as a part of that of the others
 * @returns the group that remains and those that left, alone; each article in exactly one
 */
export function confirmGroup(
  places: readonly number[],
  chanceOf: (one: number, other: number) => number,
  certainty: number,
  kinship: number,
): number[][] {
  if (places.length < 2) return [[...places]];
  const means = places.map((place) => ({
    place,
    mean: mean(places.filter((other) => other !== place).map((other) => chanceOf(place, other))),
  }));
  const [weakest, ...others] = means.sort((a, b) => a.mean - b.mean || b.place - a.place);
  if (!weakest) return [[...places]];
  const isLikely = mean(means.map((each) => each.mean)) >= certainty / (places.length - 1);
  const isAkin = places.length < 3 || weakest.mean >= kinship * mean(others.map((each) => each.mean));
  if (isLikely && isAkin) return [[...places]];
  const rest = places.filter((place) => place !== weakest.place);
  return [...confirmGroup(rest, chanceOf, certainty, kinship), [weakest.place]];
}

function mean(chances: readonly number[]): number {
  return sumChances(chances) / chances.length;
}
