import { dot, vectorOf, type Point } from './sphere.ts';
import type { View } from './view.ts';

/** A country's code and middle, its number of articles, and whether it has a story that can be read. */
interface Reporting {
  code: string;
  point: Point;
  articles: number;
  isReadable: boolean;
}

/** The highest latitude of the first view, in degrees, so that both hemispheres stay in sight. */
const MAX_FIRST_LATITUDE = 35;

/** The view of a day without a country to look at. */
const EMPTY: View = { centre: [15, 20], zoom: 1 };

/**
 * The first view of the day, and the country that it opens on: the first of the preferred ones that is readable; else the
 * readable one from which the most articles are in sight, or any if none is readable. Articles count more the closer they are
 * to the middle of the view.
 *
 * @param preferred codes of countries, as the reader's and those of the lead story
 */
export function firstView<C extends Reporting>(
  countries: readonly C[],
  preferred: readonly string[] = [],
): { view: View; country?: C } {
  const readable = countries.filter(({ isReadable }) => isReadable);
  const [own] = preferred.flatMap((code) => readable.filter((country) => country.code === code));
  if (own) return { view: viewOf(own), country: own };
  let best: { view: View; country?: C } = { view: EMPTY };
  let most = 0;
  for (const country of readable.length > 0 ? readable : countries) {
    const view = viewOf(country);
    const eye = vectorOf(view.centre);
    const faced = countries.reduce(
      (sum, each) => sum + each.articles * Math.max(0, dot(eye, vectorOf(each.point))),
      0,
    );
    if (faced > most) [best, most] = [{ view, country }, faced];
  }
  return best;
}

/** The view of the whole globe with a country at its middle, or as near to it as both hemispheres allow. */
function viewOf({ point: [longitude, latitude] }: Reporting): View {
  const centre: Point = [longitude, Math.max(-MAX_FIRST_LATITUDE, Math.min(MAX_FIRST_LATITUDE, latitude))];
  return { centre, zoom: 1 };
}
