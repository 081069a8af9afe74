import { countries } from '../../data/countries.ts';
import { around, type SheetBox } from './mainlands.ts';
import { mapProjection, SHEET } from './map-projection.ts';

/** A section that would be wider is a map of the whole world, in the sheet's units: half of the sheet. */
const WIDEST = SHEET.width / 2;
/** The least width of a section, and what it shows beyond its countries on each side, in the sheet's units. */
const MIN_WIDTH = 600;
const BEYOND = 70;
/** Height of a section as a part of its width. */
const HEIGHT = 0.62;

/** The part of the sheet that the map of a story shows, in the sheet's units. */
export interface MapSection {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where countries stand that are too small to be seen, by ISO 3166-1 alpha-2 code. */
  dots: ReadonlyMap<string, readonly [x: number, y: number]>;
}

type Frame = Omit<MapSection, 'dots'>;

/**
 * The part of the sheet with the whole mainland of each of some countries; the whole sheet where they lie too far apart, or
 * none is known.
 *
 * @param codes of the countries, ISO 3166-1 alpha-2
 * @param lands where each country's mainland lies
 * @param besides countries that are shown too unless they lie too far from the others
 */
export function mapSection(
  codes: readonly string[],
  lands: ReadonlyMap<string, SheetBox>,
  besides: readonly string[] = [],
): MapSection {
  const boxesOf = (all: readonly string[]): SheetBox[] => all.flatMap((code) => lands.get(code) ?? []);
  const frames = [boxesOf([...codes, ...besides]), boxesOf(codes)].map((boxes) =>
    boxes.length === 0 ? undefined : frameOf(boxes),
  );
  const section = frames.find((frame) => frame && frame.width <= WIDEST) ?? { left: 0, top: 0, ...SHEET };
  return { ...section, dots: dotsIn(section) };
}

/** The least frame of a section's shape around some boxes, moved inwards where it would leave the sheet. */
function frameOf(boxes: readonly SheetBox[]): Frame {
  const all = around(
    boxes.flatMap(({ left, top, right, bottom }) => [[left, top] as const, [right, bottom] as const]),
  );
  const { left, top, right, bottom } = all;
  const width = Math.max(right - left + 2 * BEYOND, (bottom - top + 2 * BEYOND) / HEIGHT, MIN_WIDTH);
  const height = width * HEIGHT;
  const inside = (middle: number, length: number, most: number): number =>
    Math.round(Math.min(Math.max(middle - length / 2, 0), most - length));
  return {
    left: inside((left + right) / 2, width, SHEET.width),
    top: inside((top + bottom) / 2, height, SHEET.height),
    width: Math.round(width),
    height: Math.round(height),
  };
}

const project = mapProjection();

function dotsIn({ left, top, width, height }: Frame): MapSection['dots'] {
  return new Map(
    countries
      .filter(({ dot }) => dot)
      .flatMap(({ code, lng, lat }) => {
        const [x, y] = project([lng, lat]) ?? [0, 0];
        const isInSight = x > left && x < left + width && y > top && y < top + height;
        return isInSight ? [[code, [Math.round(x), Math.round(y)]] as const] : [];
      }),
  );
}
