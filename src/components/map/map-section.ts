import { countries } from '../../data/countries.ts';
import { mapProjection, MIDDLE, NORTH, SHEET, SOUTH } from './map-projection.ts';

/** Countries farther apart than this, in degrees of longitude, are shown on a map of the whole world. */
const WIDEST = 150;
/** The least width of a section, and what it shows beyond its countries on each side, in degrees. */
const LEAST_WIDTH = 60;
const BEYOND = 12;
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

/** The part of the world that a map shows, in degrees. */
export interface Extent {
  /** The longitude of its middle. */
  middle: number;
  /** Its width; 360 is the whole world. */
  width: number;
  south: number;
  north: number;
}

const whole: Extent = { middle: MIDDLE, width: 360, south: SOUTH, north: NORTH };

/** The part of the world around some countries, given by their codes; the whole where they lie on both edges of the sheet. */
export function extentOf(codes: readonly string[]): Extent {
  const places = countries.filter(({ code }) => codes.includes(code));
  const east = places.map(({ lng }) => eastOfEdge(lng));
  if (east.length === 0) return whole;
  const [first, last] = [Math.min(...east), Math.max(...east)];
  if (last - first > WIDEST) return whole;
  const lats = places.map(({ lat }) => lat);
  const width = Math.max(LEAST_WIDTH, last - first + 2 * BEYOND);
  const middle = (first + last) / 2;
  return {
    // A section never reaches over an edge of the sheet.
    middle: Math.min(Math.max(middle, MIDDLE - 180 + width / 2), MIDDLE + 180 - width / 2),
    width,
    south: Math.max(Math.min(...lats) - BEYOND, SOUTH),
    north: Math.min(Math.max(...lats) + BEYOND, NORTH),
  };
}

/** A longitude as degrees on the sheet, from its left edge to its right. */
const eastOfEdge = (lng: number): number => ((lng - MIDDLE + 540) % 360) - 180 + MIDDLE;

/** The part of the sheet around some countries. */
export function mapSection(codes: readonly string[]): MapSection {
  const extent = extentOf(codes);
  const frame =
    extent.width === 360 ? { left: 0, top: 0, ...SHEET } : frameOf(cornersOf(extent).map(onSheet));
  return { ...frame, dots: dotsIn(frame) };
}

type Frame = Omit<MapSection, 'dots'>;
type Point = readonly [x: number, y: number];

const project = mapProjection();
const onSheet = ([lng, lat]: Point): Point => project([lng, lat]) ?? [0, 0];

/** Points along the edge of an extent, which the projection bends. */
const cornersOf = ({ middle, width, south, north }: Extent): Point[] =>
  [-1, -0.5, 0, 0.5, 1].flatMap((part) =>
    [south, (south + north) / 2, north].map((lat): Point => [middle + (part * width * 0.999) / 2, lat]),
  );

/** The least frame of a section's shape around some points, moved inwards where it would leave the sheet. */
function frameOf(points: readonly Point[]): Frame {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.min(Math.max(right - left, (bottom - top) / HEIGHT), SHEET.height / HEIGHT);
  const height = width * HEIGHT;
  const inside = (middle: number, length: number, all: number): number =>
    Math.round(Math.min(Math.max(middle - length / 2, 0), all - length));
  return {
    left: inside((left + right) / 2, width, SHEET.width),
    top: inside((top + bottom) / 2, height, SHEET.height),
    width: Math.round(width),
    height: Math.round(height),
  };
}

function dotsIn({ left, top, width, height }: Frame): MapSection['dots'] {
  return new Map(
    countries
      .filter(({ dot }) => dot)
      .flatMap(({ code, lng, lat }) => {
        const [x, y] = onSheet([lng, lat]);
        const isInSight = x > left && x < left + width && y > top && y < top + height;
        return isInSight ? [[code, [Math.round(x), Math.round(y)]] as const] : [];
      }),
  );
}
