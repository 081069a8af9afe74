import { meanChance } from './sum-chances.ts';

/**
 * Returns the articles of a group that surely report one event: the unlikeliest leave, one after the other, until the pairs
 * of those left have at least the mean chance `least`. A few articles that agree are found in any group, so fewer than
 * `fewest` are none, unless they are the whole group.
 * @param chanceOf the chance that two articles report the same event
 */
export function surePart(
  places: readonly number[],
  chanceOf: (one: number, other: number) => number,
  { least, fewest }: { least: number; fewest: number },
): number[] {
  const means = places.map((place) =>
    meanChance(places.flatMap((other) => (other === place ? [] : chanceOf(place, other)))),
  );
  // The mean over all articles of their mean chances is that of all pairs.
  if (places.length < 2 || meanChance(means) >= least) return [...places];
  if (places.length <= fewest) return [];
  const unlikeliest = means.indexOf(Math.min(...means));
  return surePart(places.toSpliced(unlikeliest, 1), chanceOf, { least, fewest });
}
