import { dot, vectorOf, type Point } from './sphere.ts';
import type { View } from './view.ts';

/** A country's middle, with how many articles its press published. */
interface Told {
  point: Point;
  articles: number;
}

/** How far from the equator the first view may look, so that neither half of the globe is out of sight. */
const MAX_FIRST_LATITUDE = 35;

/**
 * The view in which the day first shows: of those above a country with news, the one that faces the most articles,
 * each counting the more the nearer it lies to the middle.
 */
export function firstView(countries: readonly Told[]): View {
  let best: View = { centre: [15, 20], zoom: 1 };
  let most = 0;
  for (const { point } of countries) {
    const centre: Point = [point[0], Math.max(-MAX_FIRST_LATITUDE, Math.min(MAX_FIRST_LATITUDE, point[1]))];
    const eye = vectorOf(centre);
    const faced = countries.reduce(
      (sum, each) => sum + each.articles * Math.max(0, dot(eye, vectorOf(each.point))),
      0,
    );
    if (faced > most) [best, most] = [{ centre, zoom: 1 }, faced];
  }
  return best;
}
