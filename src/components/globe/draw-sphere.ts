import { alongLimb, crossing, positioned } from './limb.ts';
import { rotate, rotationTo, vectorOf, type Point, type SphereVector } from './sphere.ts';
import { radiusAt, type View } from './view.ts';

/** Degrees between two lines of the graticule. */
const GRATICULE_STEP = 20;
/** Degrees between two points of a line that is drawn. */
const LINE_STEP = 4;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const GRATICULE: SphereVector[][] = [
  ...range(-180, 160, GRATICULE_STEP).map((longitude) =>
    range(-80, 80, LINE_STEP).map((latitude) => vectorOf([longitude, latitude])),
  ),
  ...range(-80, 80, GRATICULE_STEP).map((latitude) =>
    range(-180, 180, LINE_STEP).map((longitude) => vectorOf([longitude, latitude])),
  ),
];

/** The visible lines of longitude and latitude, as SVG path data. */
export function drawGraticule({ centre, zoom }: View): string {
  const rotation = rotationTo(centre);
  const radius = radiusAt(zoom);
  return GRATICULE.map((line) =>
    drawLine(
      line.map((each) => rotate(rotation, each)),
      radius,
    ),
  ).join('');
}

function drawLine(line: readonly SphereVector[], radius: number): string {
  let path = '';
  let before: SphereVector | undefined;
  for (const point of line) {
    const isSeen = point[2] >= 0;
    const wasSeen = before !== undefined && before[2] >= 0;
    if (before && isSeen !== wasSeen) {
      const edge = positioned(...crossing(...before, ...point), radius);
      path += isSeen ? `M${edge}` : `L${edge}`;
    }
    if (isSeen) path += `${before ? 'L' : 'M'}${positioned(point[0], point[1], radius)}`;
    before = point;
  }
  return path;
}

/**
 * Draws the visible part of a cap, the points within some degrees of a middle. Night, for example, is the cap within 90°
 * of the point opposite the sun.
 *
 * @param degrees at most 90
 * @returns SVG path data; empty when the cap is on the far side
 */
export function drawCap(middle: Point, degrees: number, { centre, zoom }: View): string {
  const radius = radiusAt(zoom);
  const axis = rotate(rotationTo(centre), vectorOf(middle));
  const circle = circleAround(axis, degrees);
  const first = circle.findIndex(([, , z], index) => z >= 0 && (circle.at(index - 1)?.[2] ?? 0) < 0);
  if (first < 0) {
    if (axis[2] < 0) return '';
    return `M${circle.map(([x, y]) => positioned(x, y, radius)).join('L')}Z`;
  }
  const around = [...circle.slice(first), ...circle.slice(0, first)];
  const seen = around.slice(
    0,
    around.findIndex(([, , z]) => z < 0),
  );
  const enters = crossing(...(around.at(-1) ?? axis), ...(seen[0] ?? axis));
  const leaves = crossing(...(seen.at(-1) ?? axis), ...(around[seen.length] ?? axis));
  // Of the two ways round the limb, take the one whose middle lies in the cap, towards its axis.
  const from = Math.atan2(leaves[1], leaves[0]);
  const to = Math.atan2(enters[1], enters[0]);
  const left = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const isLeft = Math.cos(from + left / 2) * axis[0] + Math.sin(from + left / 2) * axis[1] > 0;
  const way = isLeft ? left : left - 2 * Math.PI;
  const shore = seen.map(([x, y]) => positioned(x, y, radius)).join('L');
  return `M${positioned(...enters, radius)}L${shore}L${positioned(...leaves, radius)}${alongLimb(way, enters, radius)}Z`;
}

/** Points of a circle round an axis, as rotated directions. */
function circleAround([x, y, z]: SphereVector, degrees: number): SphereVector[] {
  const angle = (degrees * Math.PI) / 180;
  const flat = Math.hypot(x, z) || 1e-9;
  const side: SphereVector = [z / flat, 0, -x / flat];
  const up: SphereVector = [y * side[2] - z * side[1], z * side[0] - x * side[2], x * side[1] - y * side[0]];
  return range(0, 360 - LINE_STEP, LINE_STEP).map((turn) => {
    const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const on = (axis: 0 | 1 | 2, main: number): number =>
      Math.cos(angle) * main + Math.sin(angle) * (c * side[axis] + s * up[axis]);
    return [on(0, x), on(1, y), on(2, z)];
  });
}
