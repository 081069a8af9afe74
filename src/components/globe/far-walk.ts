import { degreesBetween, type Point } from './sphere.ts';

/** Degrees between two stops from which the second is another part of the world: a third of the way to the far side. */
export const FAR = 60;

/**
 * The given places in an order in which each step goes far: to the first of the rest that is far enough, or to the
 * farthest where none is.
 *
 * @param start where the first step begins
 * @param places in the order in which they would be visited if all were far apart
 */
export function farWalk<P extends { point: Point }>(start: Point, places: readonly P[]): P[] {
  const left = [...places];
  const walk: P[] = [];
  let from = start;
  while (left.length > 0) {
    const distances = left.map(({ point }) => degreesBetween(from, point));
    const first = distances.findIndex((distance) => distance >= FAR);
    const [next] = left.splice(first < 0 ? distances.indexOf(Math.max(...distances)) : first, 1);
    if (!next) break;
    walk.push(next);
    from = next.point;
  }
  return walk;
}

/**
 * The next stop of a walk after the last one: the first that is far from where the reader is, since the reader may have
 * gone elsewhere meanwhile.
 *
 * @param last index of the last stop; -1 before the first
 * @returns the index of the stop; -1 for a walk without stops
 */
export function nextStop(walk: readonly { point: Point }[], last: number, from: Point): number {
  const order = walk.map((_, step) => (last + 1 + step) % walk.length);
  const isFar = (index: number): boolean => degreesBetween(from, walk[index]?.point ?? from) >= FAR;
  return order.find(isFar) ?? order[0] ?? -1;
}
