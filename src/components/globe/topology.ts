import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { drawnOnce } from '../../lib/kept-drawings.ts';
import type { WorldTopology } from './world.ts';

/** A point is kept if the triangle with its neighbours has at least this area, in steradians. */
const MIN_TRIANGLE = 1.6e-5;
/** Smallest area, in steradians, of an island that is drawn, unless it is its country's largest. */
const MIN_ISLAND = 6e-5;
/** Steps of the quantization in each axis: 0.06° of longitude, half a pixel of the globe. */
const STEPS = 6000;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let made: Promise<WorldTopology> | undefined;

/** The shapes of Natural Earth at 1:50 million, simplified for a globe of a few hundred pixels. */
export function worldTopology(): Promise<WorldTopology> {
  made ??= drawnOnce('topology', async () =>
    new TextEncoder().encode(JSON.stringify(await makeTopology())),
  ).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as WorldTopology);
  return made;
}

async function makeTopology(): Promise<WorldTopology> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const { type, arcs, bbox, transform, objects } = JSON.parse(await readFile(file, 'utf8')) as Atlas;
  const whole = { type, arcs, bbox, transform, objects: keyed(objects) } as WorldTopology;
  const weighed = presimplify(withoutIslets(whole), sphericalTriangleArea);
  return quantize(simplify(weighed, MIN_TRIANGLE), STEPS);
}

/**
 * Keeps only what is drawn and gives each shape a unique key. Natural Earth has no code for Kosovo, Northern Cyprus,
 * Somaliland and a few islands, and gives the Ashmore and Cartier Islands the code of Australia.
 */
function keyed({ countries }: Atlas['objects']): WorldTopology['objects'] {
  const named = countries.geometries.map(({ properties, ...geometry }) => {
    const name = properties && 'name' in properties ? properties.name : undefined;
    return { name, geometry: { ...geometry, id: String(geometry.id ?? name) } };
  });
  const geometries = named
    .filter(({ name }) => name !== 'Ashmore and Cartier Is.')
    .map(({ geometry }) => geometry as GeometryCollection['geometries'][number]);
  return { countries: { type: 'GeometryCollection', geometries } };
}

/**
 * Leaves out rings too small to be seen, except the largest of each country. Rings are judged one by one: the coast of
 * Antarctica is the second ring of a polygon whose first is a seam at the pole with no area.
 */
function withoutIslets(topology: WorldTopology): WorldTopology {
  const geometries = topology.objects.countries.geometries.map((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const largest = Math.max(...polygons.flat().map((ring) => areaOf(topology, ring)));
    const isDrawn = (ring: number[]): boolean => areaOf(topology, ring) >= Math.min(MIN_ISLAND, largest);
    const arcs = polygons.map((rings) => rings.filter(isDrawn)).filter(({ length }) => length > 0);
    return { ...geometry, type: 'MultiPolygon' as const, arcs };
  });
  const objects = { countries: { type: 'GeometryCollection' as const, geometries } };
  // Called without a condition, filter still drops the arcs that no ring uses any more.
  return filter({ ...topology, objects }, () => true) as WorldTopology;
}

/** The smaller of the areas inside and outside a ring, in steradians. */
function areaOf(topology: WorldTopology, ring: number[]): number {
  const { geometry } = feature(topology, { type: 'Polygon', arcs: [ring] });
  const area = geoArea(geometry);
  return Math.min(area, 4 * Math.PI - area);
}
