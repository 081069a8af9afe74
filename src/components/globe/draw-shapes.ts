import { crossing, joinAlongLimb, positioned, type LimbPoint, type LimbPiece } from './limb.ts';
import { dot, rotationTo, vectorOf } from './sphere.ts';
import { radiusAt, type View } from './view.ts';
import type { Shape, World } from './world.ts';

/** Room for the points of one ring, far more than any ring has. */
const MAX_POINTS = 16_384;

/** The rotated points of the current ring, reused for every ring so that drawing a frame allocates nothing. */
const turnedX = new Float64Array(MAX_POINTS);
const turnedY = new Float64Array(MAX_POINTS);
const turnedZ = new Float64Array(MAX_POINTS);

/**
 * Draws the shapes of the globe as seen in a view: an orthographic projection clipped at the limb. A shape that extends
 * beyond the limb is closed along it.
 *
 * @param detail `full` for a globe at rest, `coarse` (fewer points) for one in motion
 * @returns SVG path data with one decimal, one string per shape in their order; empty for shapes on the far side
 */
export function drawShapes(world: World, view: View, detail: 'full' | 'coarse'): string[] {
  const rotation = rotationTo(view.centre);
  const radius = radiusAt(view.zoom);
  const arcs = detail === 'full' ? world.arcs : world.coarseArcs;
  const eye = vectorOf(view.centre);
  return world.shapes.map((shape) => {
    if (isHidden(shape, dot(shape.centre, eye))) return '';
    const pieces: LimbPiece[] = [];
    let path = '';
    for (const ring of shape.rings) path += drawRing(turnRing(ring, arcs, rotation), radius, pieces);
    return pieces.length === 0 ? path : path + joinAlongLimb(pieces, radius);
  });
}

/** Whether a whole shape is on the far side, given the cosine between the view and the shape's middle. */
function isHidden({ reach }: Shape, facing: number): boolean {
  // cos(90° + reach) = −sin(reach)
  return facing < 0 && reach > 0 && facing < -Math.sqrt(1 - reach * reach);
}

/** Rotates the points of a ring into the scratch arrays, except the last, which repeats the first. */
function turnRing(ring: readonly number[], arcs: World['arcs'], rotation: readonly number[]): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = rotation;
  let count = 0;
  for (const reference of ring) {
    const arc = arcs[reference < 0 ? ~reference : reference] ?? new Float64Array();
    const step = reference < 0 ? -3 : 3;
    // The last point of each arc is the first of the next.
    for (
      let at = reference < 0 ? arc.length - 3 : 0, left = arc.length / 3 - 1;
      left > 0;
      at += step, left -= 1
    ) {
      const x = arc[at] as number;
      const y = arc[at + 1] as number;
      const z = arc[at + 2] as number;
      turnedX[count] = a * x + b * y + c * z;
      turnedY[count] = d * x + e * y + f * z;
      turnedZ[count] = g * x + h * y + i * z;
      count += 1;
    }
  }
  return count;
}

/** Draws the ring in the scratch arrays, or adds its visible parts to `pieces` if the limb cuts it. */
function drawRing(count: number, radius: number, pieces: LimbPiece[]): string {
  if (count < 3) return '';
  let first = 0;
  while (first < count && (turnedZ[first] as number) >= 0) first += 1;
  if (first === count) {
    let path = `M${at(0, radius)}`;
    for (let index = 1; index < count; index += 1) path += ` ${at(index, radius)}`;
    return `${path}Z`;
  }
  let piece: LimbPiece | undefined;
  for (let steps = 1, before = first; steps <= count; steps += 1) {
    const index = (first + steps) % count;
    const isSeen = (turnedZ[index] as number) >= 0;
    if (isSeen && !piece) {
      const enters = crossingBetween(before, index);
      piece = { enters, leaves: enters, path: positioned(...enters, radius) };
    }
    if (isSeen && piece) piece.path += ` ${at(index, radius)}`;
    else if (piece) {
      piece.leaves = crossingBetween(before, index);
      piece.path += ` ${positioned(...piece.leaves, radius)}`;
      pieces.push(piece);
      piece = undefined;
    }
    before = index;
  }
  return '';
}

const at = (index: number, radius: number): string =>
  positioned(turnedX[index] as number, turnedY[index] as number, radius);

function crossingBetween(from: number, to: number): LimbPoint {
  return crossing(
    turnedX[from] as number,
    turnedY[from] as number,
    turnedZ[from] as number,
    turnedX[to] as number,
    turnedY[to] as number,
    turnedZ[to] as number,
  );
}
