import { countries, shapeKeyOf } from '../../data/countries.ts';

const codes = new Map(countries.map((country) => [shapeKeyOf(country), country.code]));

/**
 * SVG path data by ISO 3166-1 alpha-2 code; `''` is land without a country. What is not drawn is left out.
 *
 * @param shapes the keys of the topology's shapes, each with its path data, which is empty where it is not drawn
 */
export function pathsByCode(shapes: Iterable<readonly [key: string, path: string]>): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [key, path] of shapes) {
    const code = codes.get(key) ?? '';
    if (path !== '') paths.set(code, (paths.get(code) ?? '') + path);
  }
  return paths;
}
