import { countries } from '../../data/countries.ts';
import { degreesBetween, type Point } from '../globe/sphere.ts';

/**
 * Of some countries those that lie nearest to one, the nearest first, as the points inside them lie that the globe turns to;
 * none for a country that the globe does not have.
 *
 * @param codes countries to choose from; the country itself is left out
 */
export function nearestTo(code: string, codes: readonly string[]): string[] {
  const points = new Map(countries.map((each) => [each.code, [each.lng, each.lat] as Point]));
  const here = points.get(code);
  if (!here) return [];
  return codes
    .flatMap((each) => {
      const there = points.get(each);
      return there && each !== code ? [{ each, far: degreesBetween(here, there) }] : [];
    })
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))
    .map(({ each }) => each);
}
