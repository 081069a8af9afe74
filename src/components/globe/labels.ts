import type { Point } from './sphere.ts';
import { placeOf, radiusAt, SIZE, type View } from './view.ts';

/**
 * Height of a name's line, and about the width of a letter, on a phone, where they are largest in units of the drawing.
 */
export const LETTER = { height: 22, width: 10.6 };
/** Half the width of a country's dot, with air around it. */
const DOT = 8;
/** How squarely a country must face the eye to be named: nearer to the limb names would crowd. */
const FACING = 0.45;
/** Most names on the whole globe; more as it comes nearer. */
const MAX_LABELS = 14;

/** A country that may be named on the globe, the more important ones first. */
export interface Named {
  name: string;
  point: Point;
  /** Whether a dot marks it, beside which the name stands; else the name stands on its shape. */
  dot: boolean;
}

/** Where a name is written: the middle of its line. */
export interface Label {
  name: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Chooses the names that a view has room for: none covers another or a dot, and all lie on the globe.
 *
 * @param countries the more important first
 */
export function labelsOf(view: View, countries: readonly Named[]): Label[] {
  const seen = countries
    .map((country) => ({ country, ...placeOf(view, country.point) }))
    .filter(({ facing, x, y }) => facing > FACING && isInside(boxAround(x, y, 0, 0)));
  const taken: Box[] = seen.filter(({ country }) => country.dot).map(({ x, y }) => boxAround(x, y, DOT, DOT));
  const labels: Label[] = [];
  for (const { country, x, y } of seen) {
    if (labels.length >= MAX_LABELS * view.zoom) break;
    const width = country.name.length * LETTER.width;
    const place = placesFor(country, x, y, width).find((each) => {
      const box = boxAround(each.x, each.y, width / 2, LETTER.height / 2);
      return isInside(box) && isOnGlobe(box, view.zoom) && taken.every((other) => !overlap(box, other));
    });
    if (!place) continue;
    taken.push(boxAround(place.x, place.y, width / 2, LETTER.height / 2));
    labels.push({ name: country.name, x: Math.round(place.x), y: Math.round(place.y) });
  }
  return labels;
}

/** Where a name may stand, the best first. */
function placesFor({ dot }: Named, x: number, y: number, width: number): { x: number; y: number }[] {
  if (!dot) return [{ x, y }];
  const aside = DOT + 1 + width / 2;
  const above = DOT + 1 + LETTER.height / 2;
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y - above },
    { x, y: y + above },
  ];
}

const boxAround = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  right: x + wide,
  top: y - high,
  bottom: y + high,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= SIZE && bottom <= SIZE;

function isOnGlobe({ left, right, top, bottom }: Box, zoom: number): boolean {
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => Math.hypot(x - SIZE / 2, y - SIZE / 2)),
  );
  return Math.max(...corners) < radiusAt(zoom);
}
