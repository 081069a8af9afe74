import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { countries } from '../../lib/countries.ts';
import { worldTopology } from '../globe/topology.ts';

/** Countries farther apart than this, in degrees of longitude, are shown on a map of the whole world. */
const WIDEST = 150;
/** The least width of a section, and what it shows beyond its countries on each side, in degrees. */
const LEAST_WIDTH = 60;
const BEYOND = 12;
/** Height of a section as a part of its width. */
const HEIGHT = 0.62;
/** The northernmost and southernmost latitude of a map of the whole world: no press lies beyond. */
const [NORTH, SOUTH] = [78, -56];

/** Width of a map, in its own units. */
export const WIDTH = 400;

/** A map of the part of the world where some countries are. */
export interface MapSection {
  width: number;
  height: number;
  /** SVG path data of every country in sight, by ISO 3166-1 alpha-2 code; `''` is land without a country. */
  paths: ReadonlyMap<string, string>;
  /** Where countries stand that are too small to be seen. */
  dots: ReadonlyMap<string, readonly [x: number, y: number]>;
}

/** The part of the world that a map shows, in degrees. */
export interface Extent {
  /** The longitude of its middle. */
  middle: number;
  /** Its width; 360 is the whole world. */
  width: number;
  south: number;
  north: number;
}

const whole: Extent = { middle: 0, width: 360, south: SOUTH, north: NORTH };

/** The part of the world around some countries, given by their codes. */
export function extentOf(codes: readonly string[]): Extent {
  const places = countries.filter(({ code }) => codes.includes(code));
  const east = places.map(({ lng }) => lng).sort((a, b) => a - b);
  const [first] = east;
  if (first === undefined) return whole;
  // The widest gap between neighbours on the circle is what the map leaves out.
  const gaps = east.map((lng, index) => (east[index + 1] ?? first + 360) - lng);
  const gap = Math.max(...gaps);
  const span = 360 - gap;
  if (span > WIDEST) return whole;
  const start = east[(gaps.indexOf(gap) + 1) % east.length] ?? first;
  const middle = ((start + span / 2 + 540) % 360) - 180;
  const lats = places.map(({ lat }) => lat);
  return {
    middle,
    width: Math.max(LEAST_WIDTH, span + 2 * BEYOND),
    south: Math.max(Math.min(...lats) - BEYOND, -90),
    north: Math.min(Math.max(...lats) + BEYOND, 90),
  };
}

/** Draws the part of the world around some countries, in the Natural Earth projection (Patterson, 2011). */
export async function mapSection(codes: readonly string[]): Promise<MapSection> {
  const extent = extentOf(codes);
  const height = Math.round(WIDTH * (extent.width === 360 ? 0.47 : HEIGHT));
  const projection = geoNaturalEarth1().rotate([-extent.middle, 0]).fitSize([WIDTH, height], corners(extent));
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  return {
    width: WIDTH,
    height,
    paths: await pathsOf(projection),
    dots: dotsOf(projection, [WIDTH, height]),
  };
}

/** Points along the edge of an extent, which a projection bends. */
function corners({ middle, width, south, north }: Extent) {
  const half = width / 2;
  const points = [-half, -half / 2, 0, half / 2, half].flatMap((lng) =>
    [south, (south + north) / 2, north].map((lat) => [middle + lng * 0.999, lat]),
  );
  return { type: 'MultiPoint' as const, coordinates: points };
}

async function pathsOf(projection: GeoProjection): Promise<Map<string, string>> {
  const topology = await worldTopology();
  const path = geoPath(projection).digits(1);
  const byKey = new Map(countries.map((country) => [country.numeric ?? country.name, country.code]));
  const paths = new Map<string, string>();
  for (const shape of feature(topology, topology.objects.countries).features) {
    const drawn = path(shape);
    const code = byKey.get(String(shape.id)) ?? '';
    if (drawn) paths.set(code, (paths.get(code) ?? '') + drawn);
  }
  return paths;
}

function dotsOf(projection: GeoProjection, [right, bottom]: [number, number]): MapSection['dots'] {
  return new Map(
    countries
      .filter(({ dot }) => dot)
      .flatMap(({ code, lng, lat }) => {
        const [x = -1, y = -1] = projection([lng, lat]) ?? [];
        const isInSight = x > 0 && x < right && y > 0 && y < bottom;
        return isInSight ? [[code, [Math.round(x), Math.round(y)]] as const] : [];
      }),
  );
}
