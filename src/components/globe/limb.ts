import { SIZE } from './view.ts';

/**
 * Where a great circle that leaves the side that is seen meets the limb, as a direction in the plane of the drawing.
 */
export type LimbPoint = [x: number, y: number];

/** A coordinate of the drawing with one decimal, as short as it can be written. */
const written = (value: number): number => Math.round(value * 10) / 10;

/** A position in the drawing, for SVG path data, of a turned direction. */
export function positioned(x: number, y: number, radius: number): string {
  return `${written(SIZE / 2 + radius * x)} ${written(SIZE / 2 - radius * y)}`;
}

/** Where the way between two turned directions, one of them seen and the other not, meets the limb. */
export function crossing(
  fromX: number,
  fromY: number,
  fromZ: number,
  toX: number,
  toY: number,
  toZ: number,
): LimbPoint {
  const part = fromZ / (fromZ - toZ);
  const x = fromX + part * (toX - fromX);
  const y = fromY + part * (toY - fromY);
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** SVG path data of a way along the limb, of so many radians, to a point of it; counter-clockwise is positive. */
export function alongLimb(way: number, [x, y]: LimbPoint, radius: number): string {
  const end = positioned(x, y, radius);
  if (Math.abs(way) * radius < 0.05) return `L${end}`;
  return `A${written(radius)} ${written(radius)} 0 ${Math.abs(way) > Math.PI ? 1 : 0} ${way > 0 ? 0 : 1} ${end}`;
}

/** A part of an outline that is seen, from where it comes over the limb to where it leaves. */
export interface Piece {
  enters: LimbPoint;
  leaves: LimbPoint;
  /** The positions from the one to the other. */
  path: string;
}

/**
 * Closes the pieces of one shape along the limb, as d3-geo does: what is inside lies to the right of an outline, so
 * from where a piece leaves, the shape follows the limb clockwise to where the next one enters.
 */
export function joinAlongLimb(pieces: readonly Piece[], radius: number): string {
  const left = new Set(pieces);
  let path = '';
  for (const first of pieces) {
    if (!left.delete(first)) continue;
    let piece = first;
    path += `M${piece.path}`;
    for (;;) {
      const next = nextClockwise(piece.leaves, [...left, first]);
      const way = clockwise(piece.leaves, next.enters);
      // No country reaches half way round the globe: that is a sliver whose outline was turned by being simplified.
      path += alongLimb(way > Math.PI ? 2 * Math.PI - way : -way, next.enters, radius);
      if (next === first) break;
      left.delete(next);
      path += `L${next.path}`;
      piece = next;
    }
    path += 'Z';
  }
  return path;
}

function nextClockwise(from: LimbPoint, pieces: readonly Piece[]): Piece {
  return pieces.reduce((nearest, piece) =>
    clockwise(from, piece.enters) < clockwise(from, nearest.enters) ? piece : nearest,
  );
}

/** The way round the limb from one point to another, clockwise, in radians. */
function clockwise([fromX, fromY]: LimbPoint, [toX, toY]: LimbPoint): number {
  const way = Math.atan2(fromY, fromX) - Math.atan2(toY, toX);
  return way < 0 ? way + 2 * Math.PI : way;
}
