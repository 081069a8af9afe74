import type { Point } from './sphere.ts';
import { placeOf, radiusAt, SIZE, type View } from './view.ts';

/**
 * Line height and approximate letter width of a name, in units of the drawing, on a phone, where they are largest.
 */
export const LETTER = { height: 22, width: 10.6 };
/** Half the width of a country's dot, with a margin. */
const DOT = 8;
/** The smallest cosine at which a country is named; closer to the limb, names would crowd. */
const FACING = 0.45;
/** Most names at zoom 1; the limit grows with the zoom. */
const MAX_LABELS = 14;

/** A country that may be named on the globe. */
export interface Named {
  name: string;
  point: Point;
  /** Whether it has a dot, next to which its name is written; otherwise the name is written on its shape. */
  dot: boolean;
}

/** A name and the middle of its line. */
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
 * Chooses the names that fit in a view: none covers another name or a dot, and all lie on the globe.
 *
 * @param countries most important first
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

/** Possible positions of a name, best first. */
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
