import { sumChances } from './sum-chances.ts';

/**
 * Looks at a group of articles once more. Its centre is the article that most likely tells one event with all
 * others; who is too unlikely to tell the same event as the centre leaves, and those who leave are looked at
 * among themselves. So a topic that joined many events link by link falls apart again.
 * @param chanceOf the chance that two articles tell one event
 * @param least the chance below which an article leaves its centre
 * @param join the chance from which those who left belong to a centre of their own
 * @returns the groups that remain, each article in exactly one
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
