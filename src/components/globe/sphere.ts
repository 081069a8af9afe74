/** A point on the globe: degrees east and degrees north. */
export type Point = [longitude: number, latitude: number];

/**
 * A unit vector from the middle of the globe. Its axes point to 0° E and 90° E on the equator and to the North Pole.
 */
export type SphereVector = [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

/** The direction of a point of the globe. */
export function vectorOf([longitude, latitude]: Point): SphereVector {
  const [east, north] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** The point of the globe in a direction. */
export function pointOf([x, y, z]: SphereVector): Point {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Cosine of the angle between two directions. */
export const dot = (a: SphereVector, b: SphereVector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The angle between two points as seen from the middle of the globe, in degrees. */
export function degreesBetween(a: Point, b: Point): number {
  return Math.acos(Math.max(-1, Math.min(1, dot(vectorOf(a), vectorOf(b))))) / RADIANS;
}

/** The direction at a fraction, 0 to 1, of the shorter arc between two directions. */
export function vectorBetween(from: SphereVector, to: SphereVector, part: number): SphereVector {
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(from, to))));
  if (angle < 1e-9) return to;
  const [a, b] = [Math.sin((1 - part) * angle), Math.sin(part * angle)].map((each) => each / Math.sin(angle));
  const at = (axis: 0 | 1 | 2): number => (a ?? 0) * from[axis] + (b ?? 0) * to[axis];
  return [at(0), at(1), at(2)];
}

/**
 * The rotation that shows the globe from above a point: x to the right, y up, z towards the viewer.
 * @returns a 3 × 3 matrix, row by row
 */
export function rotationTo([longitude, latitude]: Point): number[] {
  const [east, north] = [longitude * RADIANS, latitude * RADIANS];
  const [sinEast, cosEast] = [Math.sin(east), Math.cos(east)];
  const [sinNorth, cosNorth] = [Math.sin(north), Math.cos(north)];
  return [
    ...[-sinEast, cosEast, 0],
    ...[-sinNorth * cosEast, -sinNorth * sinEast, cosNorth],
    ...[cosNorth * cosEast, cosNorth * sinEast, sinNorth],
  ];
}

/** Applies a rotation to a direction. */
export function rotate(rotation: readonly number[], [x, y, z]: SphereVector): SphereVector {
  const row = (first: number): number =>
    (rotation[first] ?? 0) * x + (rotation[first + 1] ?? 0) * y + (rotation[first + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}

/** Undoes a rotation of a direction. */
export function rotateBack(rotation: readonly number[], [x, y, z]: SphereVector): SphereVector {
  const column = (first: number): number =>
    (rotation[first] ?? 0) * x + (rotation[first + 3] ?? 0) * y + (rotation[first + 6] ?? 0) * z;
  return [column(0), column(1), column(2)];
}
