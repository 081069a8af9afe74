import { countries } from '../../data/countries.ts';
import { drawGraticule } from '../globe/draw-sphere.ts';
import { drawShapes } from '../globe/draw-shapes.ts';
import { worldTopology } from '../globe/topology.ts';
import type { View } from '../globe/view.ts';
import { readWorld, type World } from '../globe/world.ts';
import { pathsByCode } from '../map/paths-by-code.ts';
import { sheetOf, type Sheet } from '../map/sheet.ts';

/** The highest latitude in the middle of the drawing, so that more than snow is seen. */
const MAX_LATITUDE = 45;

const sheets = new Map<string, Promise<Sheet>>();
let world: Promise<World> | undefined;

/** How the globe is seen when it is turned to a country. */
export function viewOf(code: string): View {
  const { lng = 0, lat = 0 } = countries.find((country) => country.code === code) ?? {};
  return { centre: [lng, Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))], zoom: 1 };
}

/** The globe turned to a country, drawn once for each run, which the country's pages of all days show. */
export function globeSheet(code: string): Promise<Sheet> {
  let sheet = sheets.get(code);
  if (!sheet) {
    sheet = drawGlobe(code);
    sheets.set(code, sheet);
  }
  return sheet;
}

async function drawGlobe(code: string): Promise<Sheet> {
  world ??= worldTopology().then(readWorld);
  const shown = await world;
  const view = viewOf(code);
  const drawn = drawShapes(shown, view, 'coarse');
  return sheetOf(
    pathsByCode(shown.shapes.map(({ key }, index) => [key, inWholeUnits(drawn[index] ?? '')])),
    inWholeUnits(drawGraticule(view)),
  );
}

/** Path data without tenths of a unit, which are not seen at the size of this drawing. */
const inWholeUnits = (path: string): string => path.replace(/\.\d/g, '');
