import {
  degreesBetween,
  pointOf,
  rotate,
  rotateBack,
  rotationTo,
  vectorBetween,
  vectorOf,
  type Point,
} from './sphere.ts';

/** Width and height of the drawing, in its own units. */
export const SIZE = 640;

/** Radius of the globe at zoom 1: the drawing less a margin for its outline. */
export const RADIUS = SIZE / 2 - 4;

/** How far from the equator the middle of a view may lie: the poles stay in reach, and north stays above. */
const MAX_LATITUDE = 80;
/** 1 shows the whole globe. */
const NEAREST = 4;

/** The radius with which a view of this zoom draws the globe. */
export const radiusAt = (zoom: number): number => RADIUS * zoom;

/** How much nearer a key or a button comes. */
export const ZOOM_STEP = 1.25;

/** From where the globe is seen: the orthographic projection of Snyder, "Map Projections", 1987, §20. */
export interface View {
  centre: Point;
  /** 1 shows the whole globe. */
  zoom: number;
}

/** Where a point of the globe is drawn. */
export interface Place {
  /** From the left of the drawing, in its units. */
  x: number;
  /** From its top. */
  y: number;
  /** How squarely it faces the eye: 1 in the middle, 0 on the limb, less on the far side. */
  facing: number;
}

/** Where a view shows a point. */
export function placeOf({ centre, zoom }: View, point: Point): Place {
  const [x, y, z] = rotate(rotationTo(centre), vectorOf(point));
  const radius = radiusAt(zoom);
  return { x: SIZE / 2 + radius * x, y: SIZE / 2 - radius * y, facing: z };
}

/** A view turned by some degrees; the longitude stays within ±180. */
export function turned({ centre: [longitude, latitude], zoom }: View, east: number, north: number): View {
  return {
    centre: [((((longitude + east + 180) % 360) + 360) % 360) - 180, withinReach(latitude + north)],
    zoom,
  };
}

/** A view nearer to the globe or farther from it, between the whole globe and four times as near. */
export function zoomed({ centre, zoom }: View, factor: number): View {
  return { centre, zoom: Math.max(1, Math.min(NEAREST, zoom * factor)) };
}

/** A view on the shortest way to a point, from 0, as it is, to 1, there. */
export function towards({ centre, zoom }: View, point: Point, part: number): View {
  const [longitude, latitude] = pointOf(vectorBetween(vectorOf(centre), vectorOf(point), part));
  return { centre: [longitude, withinReach(latitude)], zoom };
}

/**
 * The point of the globe under a position in the drawing, both in units of the drawing from its top left corner;
 * undefined beside the globe.
 */
export function pointAt({ centre, zoom }: View, x: number, y: number): Point | undefined {
  const radius = radiusAt(zoom);
  const [right, up] = [(x - SIZE / 2) / radius, (SIZE / 2 - y) / radius];
  const fromMiddle = Math.hypot(right, up);
  if (fromMiddle > 1) return undefined;
  return pointOf(rotateBack(rotationTo(centre), [right, up, Math.sqrt(1 - fromMiddle ** 2)]));
}

/**
 * The place nearest to the centre of a view; undefined when none is within the given degrees, as when none is seen.
 * Equally near ones go to the first.
 */
export function nearestPlace<P extends { point: Point }>(
  { centre }: View,
  places: readonly P[],
  withinDegrees = 90,
): P | undefined {
  let nearest: P | undefined;
  let least = withinDegrees;
  for (const place of places) {
    const distance = degreesBetween(centre, place.point);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

const withinReach = (latitude: number): number => Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
