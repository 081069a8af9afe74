import { geoArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { countries, shapeKeyOf } from '../../data/countries.ts';
import { worldTopology } from '../globe/topology.ts';
import { mapProjection } from './map-projection.ts';

/** A part of a country belongs to its mainland if it has at least this part of the largest one's area: Borneo, not Alaska. */
const MIN_PART = 0.25;

/** Where a country lies on the sheet, in its units. */
export interface SheetBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Polygon {
  type: 'Polygon';
  coordinates: number[][][];
}

interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: number[][][][];
}

let made: Promise<ReadonlyMap<string, SheetBox>> | undefined;

/** Where every country's mainland and the point inside it lie on the sheet, by ISO 3166-1 alpha-2 code. */
export function mainlands(): Promise<ReadonlyMap<string, SheetBox>> {
  made ??= measure();
  return made;
}

async function measure(): Promise<ReadonlyMap<string, SheetBox>> {
  const topology = await worldTopology();
  const projection = mapProjection();
  const path = geoPath(projection);
  const { features } = feature(topology, topology.objects.countries);
  const shapes = new Map(features.map(({ id, geometry }) => [String(id), geometry]));
  return new Map(
    countries.map((country) => {
      const { code, lng, lat } = country;
      const shape = shapes.get(shapeKeyOf(country));
      const parts = shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? largestParts(shape) : [];
      const bounds = parts
        .map((part) => path.bounds(part))
        .filter((box) => box.flat().every(Number.isFinite));
      return [code, around([...bounds.flat(), projection([lng, lat]) ?? [0, 0]])];
    }),
  );
}

function largestParts(shape: Polygon | MultiPolygon): Polygon[] {
  const parts = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const largest = Math.max(...parts.map((part) => geoArea(part)));
  return parts.filter((part) => geoArea(part) >= MIN_PART * largest);
}

/** The least box that holds all points. */
export function around(points: readonly (readonly [x: number, y: number])[]): SheetBox {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
