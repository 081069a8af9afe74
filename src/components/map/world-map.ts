import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { countries } from '../../lib/countries.ts';
import { worldTopology } from '../globe/topology.ts';
import { pathsByCode } from './paths-by-code.ts';

/** Width and height of the map, in its own units. */
export const MAP = { width: 480, height: 232 };

/** The world map as one path per country, with positions for dots. */
interface WorldMap {
  /** SVG path data in whole units, by ISO 3166-1 alpha-2 code; `''` is land without a country. */
  paths: ReadonlyMap<string, string>;
  dots: ReadonlyMap<string, readonly [x: number, y: number]>;
}

let drawn: Promise<WorldMap> | undefined;

/** The map for coverage, in the Natural Earth projection, which enlarges no continent much (Patterson, 2011). */
export function worldMap(): Promise<WorldMap> {
  drawn ??= drawMap();
  return drawn;
}

async function drawMap(): Promise<WorldMap> {
  const topology = await worldTopology();
  const { features } = feature(topology, topology.objects.countries);
  // Antarctica is left out: it has no press and would take up a fifth of the height.
  const shown = features.filter(({ id }) => id !== '010');
  const collection = { type: 'FeatureCollection' as const, features: shown };
  const projection = geoNaturalEarth1().fitSize([MAP.width, MAP.height], collection);
  const path = geoPath(projection).digits(0);
  const paths = pathsByCode(shown.map((shape) => [String(shape.id), withoutSpecks(path(shape) ?? '')]));
  const dots = countries
    .filter(({ dot }) => dot)
    .flatMap(({ code, lng, lat }) => {
      const [x, y] = projection([lng, lat]) ?? [];
      return x === undefined || y === undefined ? [] : [[code, [Math.round(x), Math.round(y)]] as const];
    });
  return { paths, dots: new Map(dots) };
}

/** Drops rings that rounding to whole units has reduced to two points or fewer. */
function withoutSpecks(path: string): string {
  return path.replace(/M[^Z]*Z/g, (ring) => (new Set(ring.slice(1, -1).split('L')).size > 2 ? ring : ''));
}
