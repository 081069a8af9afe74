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

/** A rectangle of the drawing, in its units. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The whole drawing. */
export const WHOLE: Box = { left: 0, right: SIZE, top: 0, bottom: SIZE };

/** Radius of the globe at zoom 1: the drawing less a margin for its outline. */
export const RADIUS = SIZE / 2 - 4;

/** The highest latitude of a view's centre: the poles stay visible and north stays up. */
const MAX_LATITUDE = 80;
/** Highest zoom; 1 shows the whole globe. */
const NEAREST = 4;

/** The radius of the globe at a zoom, in units of the drawing. */
export const radiusAt = (zoom: number): number => RADIUS * zoom;

/** The farthest from the middle that a point is shown on purpose, as a part of the radius. */
const FARTHEST = 0.8;

/** Zoom factor of a key or button press. */
export const ZOOM_STEP = 1.25;

/** The point of view on the globe: the orthographic projection of Snyder, "Map Projections", 1987, §20. */
export interface View {
  centre: Point;
  /** 1 shows the whole globe. */
  zoom: number;
}

/** The position of a point in the drawing. */
export interface DrawnPoint {
  /** From the left of the drawing, in its units. */
  x: number;
  /** From its top. */
  y: number;
  /** Cosine of its angle to the viewer: 1 in the middle, 0 on the limb, negative on the far side. */
  facing: number;
}

/** The position at which a view shows a point. */
export function placeOf({ centre, zoom }: View, point: Point): DrawnPoint {
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

/** A view zoomed by a factor, between the whole globe and four times as close. */
export function zoomed({ centre, zoom }: View, factor: number): View {
  return { centre, zoom: Math.max(1, Math.min(NEAREST, zoom * factor)) };
}

/** The view at a fraction of the shortest way to a point: 0 is the given view, 1 the point itself. */
export function towards({ centre, zoom }: View, point: Point, part: number): View {
  const [longitude, latitude] = pointOf(vectorBetween(vectorOf(centre), vectorOf(point), part));
  return { centre: [longitude, withinReach(latitude)], zoom };
}

/**
 * The centre of a view that shows a point on its vertical axis, some units of the drawing above the middle: for a globe
 * of which only a part is seen.
 */
export function centreShowing([longitude, latitude]: Point, above: number, zoom: number): Point {
  const part = Math.max(-FARTHEST, Math.min(FARTHEST, above / radiusAt(zoom)));
  return [longitude, withinReach(latitude - (Math.asin(part) * 180) / Math.PI)];
}

/**
 * The point of the globe at a position in the drawing, given in its units from the top left corner; undefined outside
 * the globe.
 */
export function pointAt({ centre, zoom }: View, x: number, y: number): Point | undefined {
  const radius = radiusAt(zoom);
  const [right, up] = [(x - SIZE / 2) / radius, (SIZE / 2 - y) / radius];
  const fromMiddle = Math.hypot(right, up);
  if (fromMiddle > 1) return undefined;
  return pointOf(rotateBack(rotationTo(centre), [right, up, Math.sqrt(1 - fromMiddle ** 2)]));
}

/**
 * The place nearest to the centre of a view; the first of equally near ones. Undefined if none is within `withinDegrees`:
 * with the default, if none is visible.
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
