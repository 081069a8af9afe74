import { geoGraticule10, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projectionOf, type View } from './view.ts';

/** One shape of world-atlas. */
export interface Shape {
  /** Its ISO 3166-1 numeric code, three digits; the name where it has none. */
  key: string;
  geometry: GeoPermissibleObjects;
}

/** The topology that world-atlas gives at 1:110 million. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** The shapes of a topology. Kosovo, Northern Cyprus and Somaliland have no code and go by their names. */
export function shapesOf(topology: WorldTopology): Shape[] {
  return feature(topology, topology.objects.countries).features.map((shape) => ({
    key: String(shape.id ?? shape.properties.name),
    geometry: shape,
  }));
}

/** What is drawn of the globe in one view, as SVG path data with one decimal. */
export interface Drawing {
  graticule: string;
  /** By the key of each shape; empty when the shape is on the far side. */
  shapes: Map<string, string>;
}

/** Draws the globe as it is seen in a view. */
export function drawGlobe(shapes: readonly Shape[], view: View): Drawing {
  const path = geoPath(projectionOf(view)).digits(1);
  return {
    graticule: path(geoGraticule10()) ?? '',
    shapes: new Map(shapes.map(({ key, geometry }) => [key, path(geometry) ?? ''])),
  };
}
