import { SIZE } from './view.ts';

/** A point on the limb, the edge of the visible half, as a direction in the plane of the drawing. */
export type LimbPoint = [x: number, y: number];

/** A coordinate rounded to one decimal. */
const written = (value: number): number => Math.round(value * 10) / 10;

/** The position of a rotated direction in the drawing, as SVG path data. */
export function positioned(x: number, y: number, radius: number): string {
  return `${written(SIZE / 2 + radius * x)} ${written(SIZE / 2 - radius * y)}`;
}

/** Where the line between two rotated directions, one visible and one hidden, crosses the limb. */
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

/** SVG path data for an arc along the limb to a point of it. `way` is in radians, positive counter-clockwise. */
export function alongLimb(way: number, [x, y]: LimbPoint, radius: number): string {
  const end = positioned(x, y, radius);
  if (Math.abs(way) * radius < 0.05) return `L${end}`;
  return `A${written(radius)} ${written(radius)} 0 ${Math.abs(way) > Math.PI ? 1 : 0} ${way > 0 ? 0 : 1} ${end}`;
}

/** A visible part of an outline, from where it enters over the limb to where it leaves. */
export interface LimbPiece {
  enters: LimbPoint;
  leaves: LimbPoint;
  /** The positions from entry to exit, as SVG path data without the leading command. */
  path: string;
}

/**
 * Closes the pieces of one shape along the limb, as d3-geo does. The inside is to the right of an outline, so from the
 * exit of a piece the shape follows the limb clockwise to the entry of the next.
 */
export function joinAlongLimb(pieces: readonly LimbPiece[], radius: number): string {
  const left = new Set(pieces);
  let path = '';
  for (const first of pieces) {
    if (!left.delete(first)) continue;
    let piece = first;
    path += `M${piece.path}`;
    for (;;) {
      const next = nextClockwise(piece.leaves, [...left, first]);
      const way = clockwise(piece.leaves, next.enters);
      // No country reaches half way round the globe: this is a sliver whose outline simplification has reversed.
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

function nextClockwise(from: LimbPoint, pieces: readonly LimbPiece[]): LimbPiece {
  return pieces.reduce((nearest, piece) =>
    clockwise(from, piece.enters) < clockwise(from, nearest.enters) ? piece : nearest,
  );
}

/** The clockwise angle along the limb from one point to another, in radians. */
function clockwise([fromX, fromY]: LimbPoint, [toX, toY]: LimbPoint): number {
  const way = Math.atan2(fromY, fromX) - Math.atan2(toY, toX);
  return way < 0 ? way + 2 * Math.PI : way;
}
