/**
 * Takes from a group the articles that nothing bears out. Two articles must be likely to report one event by
 * themselves; in a larger group each is borne out by the others, so the mean chance that is asked for falls with
 * their number. The least likely member leaves first, until the rest is likely enough.
 * @param chanceOf the chance that two articles report one event
 * @param certainty the chance that two articles alone must have
 * @returns the group that remains and those that left, alone; each article in exactly one
 */
export function confirmGroup(
  places: readonly number[],
  chanceOf: (one: number, other: number) => number,
  certainty: number,
): number[][] {
  if (places.length < 2) return [[...places]];
  const means = places.map((place) => ({
    place,
    mean: mean(places.filter((other) => other !== place).map((other) => chanceOf(place, other))),
  }));
  if (mean(means.map((each) => each.mean)) >= certainty / (places.length - 1)) return [[...places]];
  const [weakest] = means.sort((a, b) => a.mean - b.mean || b.place - a.place);
  if (!weakest) return [[...places]];
  const rest = places.filter((place) => place !== weakest.place);
  return [...confirmGroup(rest, chanceOf, certainty), [weakest.place]];
}

/** Summed in order of size, so that no order of the articles changes a digit. */
function mean(chances: number[]): number {
  return chances.sort((a, b) => a - b).reduce((sum, each) => sum + each, 0) / chances.length;
}
