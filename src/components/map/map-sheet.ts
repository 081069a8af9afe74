import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { worldTopology } from '../globe/topology.ts';
import { mapProjection } from './map-projection.ts';
import { pathsByCode } from './paths-by-code.ts';
import { sheetOf, type Sheet } from './sheet.ts';

let made: Promise<Sheet> | undefined;

/** The map of the world that the maps of all stories show parts of, drawn once for each run. */
export function mapSheet(): Promise<Sheet> {
  made ??= drawMap();
  return made;
}

async function drawMap(): Promise<Sheet> {
  const topology = await worldTopology();
  const path = geoPath(mapProjection()).digits(0);
  const { features } = feature(topology, topology.objects.countries);
  const paths = pathsByCode(features.map((shape) => [String(shape.id), path(shape) ?? '']));
  return sheetOf(paths);
}
