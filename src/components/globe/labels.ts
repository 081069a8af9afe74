import type { Point } from './sphere.ts';
import { placeOf, radiusAt, WHOLE, type Box, type View } from './view.ts';

/** Line height and approximate letter width of a name, each as a part of its font size. */
export const NAME_LETTER = { height: 1.15, width: 0.58 };
/** Half the width of a country's dot, with a margin, in units of the drawing. */
const DOT = 8;
/** The smallest cosine at which a country is named; closer to the limb, names would crowd. */
const FACING = 0.45;
/**
 * The number of the most important countries whose middle no other name covers with its own inner part, which is given as
 * a share of its width: it would seem to be theirs.
 */
const KEPT_FREE = { countries: 20, inner: 0.6 };
/** Most names at zoom 1; the limit grows with the zoom. */
const MAX_LABELS = 9;

/** A country that may be named on the globe. */
export interface NameableCountry {
  name: string;
  point: Point;
  /** Whether it has a dot, next to which its name is written; otherwise the name is written on its shape. */
  dot: boolean;
  /** Whether it is picked: it is named whatever its name lies on. */
  isPicked?: boolean;
}

/** How names are written. */
export interface Lettering {
  /** The font size, in units of the drawing. */
  size: number;
  /** The part of the drawing that is seen; all of it if absent. */
  frame?: Box;
}

/** A name and the middle of its line. */
export interface Label {
  name: string;
  x: number;
  y: number;
}

/**
 * Chooses the names that fit in a view: none covers another name or a dot, and all lie on the part of the globe that is
 * seen. The picked country is named in any case.
 *
 * @param countries most important first
 */
export function labelsOf(
  view: View,
  countries: readonly NameableCountry[],
  { size, frame = WHOLE }: Lettering,
): Label[] {
  const seen = countries
    .map((country) => ({ country, ...placeOf(view, country.point) }))
    .filter(({ facing, x, y }) => facing > FACING && isInside(boxAround(x, y, 0, 0), frame));
  const taken: Box[] = seen.filter(({ country }) => country.dot).map(({ x, y }) => boxAround(x, y, DOT, DOT));
  const middles = seen.slice(0, KEPT_FREE.countries);
  const labels: Label[] = [];
  const high = size * NAME_LETTER.height;
  // Letters are not all as wide as they are taken to be, and none may be cut off.
  const inner = frame === WHOLE ? frame : within(frame, size / 2);
  for (const { country, x, y } of seen) {
    if (labels.length >= MAX_LABELS * view.zoom) break;
    const wide = country.name.length * size * NAME_LETTER.width;
    const places = placesFor(country, x, y, wide, high);
    const free = places.find((each) => {
      const box = boxAround(each.x, each.y, wide / 2, high / 2);
      const core = boxAround(each.x, each.y, (wide / 2) * KEPT_FREE.inner, high / 2);
      return (
        isInside(box, inner) &&
        isOnGlobe(box, view.zoom) &&
        taken.every((other) => !overlap(box, other)) &&
        middles.every(
          (other) => other.country === country || !isInside(boxAround(other.x, other.y, 0, 0), core),
        )
      );
    });
    const place = free ?? (country.isPicked ? places[0] : undefined);
    if (!place) continue;
    taken.push(boxAround(place.x, place.y, wide / 2, high / 2));
    labels.push({ name: country.name, x: Math.round(place.x), y: Math.round(place.y) });
  }
  return labels;
}

/** Possible positions of a name, best first. */
function placesFor(
  { dot }: NameableCountry,
  x: number,
  y: number,
  wide: number,
  high: number,
): { x: number; y: number }[] {
  if (!dot) return [{ x, y }];
  const aside = DOT + 1 + wide / 2;
  const above = DOT + 1 + high / 2;
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

/** A box without a margin on each of its sides. */
const within = ({ left, right, top, bottom }: Box, margin: number): Box => ({
  left: left + margin,
  right: right - margin,
  top: top + margin,
  bottom: bottom - margin,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;

function isOnGlobe({ left, right, top, bottom }: Box, zoom: number): boolean {
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => Math.hypot(x - WHOLE.right / 2, y - WHOLE.bottom / 2)),
  );
  return Math.max(...corners) < radiusAt(zoom);
}
