import { dot, vectorOf, type Point } from './sphere.ts';
import type { View } from './view.ts';

/** A country's middle and its number of articles. */
interface Reporting {
  point: Point;
  articles: number;
}

/** The highest latitude of the first view, in degrees, so that both hemispheres stay in sight. */
const MAX_FIRST_LATITUDE = 35;

/**
 * The first view of the day: centred on the country from which the most articles are in sight. Articles count more the
 * closer they are to the middle of the view.
 */
export function firstView(countries: readonly Reporting[]): View {
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
