import { sumChances } from './sum-chances.ts';

/**
 * Re-examines a group of articles and splits off those too far from its centre, the article most likely to report the
 * same event as all the others. The articles that leave are then examined among themselves. A topic that chaining has
 * built out of many events falls apart again.
 * @param chanceOf the chance that two articles report the same event
 * @param least the chance with the centre below which an article leaves
 * @param join the chance from which articles that left join a new centre
 * @returns the resulting groups, each article in exactly one
 */
export function secondLook(
  places: readonly number[],
  chanceOf: (one: number, other: number) => number,
  least: number,
  join: number,
): number[][] {
  if (places.length === 0) return [];
  const centre = centreOf(places, chanceOf);
  const [stay, leave] = [[centre], [] as number[]];
  for (const place of places) {
    if (place !== centre) (chanceOf(centre, place) >= least ? stay : leave).push(place);
  }
  return [stay, ...secondLook(leave, chanceOf, join, join)];
}

function centreOf(places: readonly number[], chanceOf: (one: number, other: number) => number): number {
  let best = { place: places[0] ?? 0, sum: -1 };
  for (const place of places) {
    const others = places.filter((other) => other !== place);
    const sum = sumChances(others.map((other) => chanceOf(place, other)));
    if (sum > best.sum) best = { place, sum };
  }
  return best.place;
}
