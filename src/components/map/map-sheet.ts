import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { countries } from '../../data/countries.ts';
import { worldTopology } from '../globe/topology.ts';
import { mapProjection } from './map-projection.ts';
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
  const byKey = new Map(countries.map((country) => [country.numeric ?? country.name, country.code]));
  const paths = new Map<string, string>();
  for (const shape of feature(topology, topology.objects.countries).features) {
    const drawn = path(shape);
    const code = byKey.get(String(shape.id)) ?? '';
    if (drawn) paths.set(code, (paths.get(code) ?? '') + drawn);
  }
  return sheetOf(paths);
}
