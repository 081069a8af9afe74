import { geoDistance, geoOrthographic, type GeoProjection } from 'd3-geo';

/** Width and height of the drawing, in its own units. */
export const SIZE = 640;

/** Radius of the globe at zoom 1: the drawing less a margin for its outline. */
export const RADIUS = SIZE / 2 - 4;

/** A point on the globe: degrees east and degrees north. */
export type Point = [longitude: number, latitude: number];

/** From where the globe is seen. */
export interface View {
  centre: Point;
  /** 1 shows the whole globe. */
  zoom: number;
}

/** The orthographic projection of a view (Snyder, "Map Projections: A Working Manual", 1987, §20). */
export function projectionOf({ centre: [longitude, latitude], zoom }: View): GeoProjection {
  return geoOrthographic()
    .translate([SIZE / 2, SIZE / 2])
    .scale(RADIUS * zoom)
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .precision(0.6);
}

/** A view turned by some degrees; the poles stay in reach and the longitude within ±180. */
export function turned({ centre: [longitude, latitude], zoom }: View, east: number, north: number): View {
  return {
    centre: [
      ((((longitude + east + 180) % 360) + 360) % 360) - 180,
      Math.max(-80, Math.min(80, latitude + north)),
    ],
    zoom,
  };
}

/** A view nearer to the globe or farther from it, between the whole globe and four times as near. */
export function zoomed({ centre, zoom }: View, factor: number): View {
  return { centre, zoom: Math.max(1, Math.min(4, zoom * factor)) };
}

/** Whether a point lies on the side of the globe that is seen. */
export function isSeen({ centre }: View, point: Point): boolean {
  return geoDistance(centre, point) < Math.PI / 2;
}

/**
 * The point of the globe under a position in the drawing, both in units of the drawing from its top left corner;
 * undefined beside the globe.
 */
export function pointAt(view: View, x: number, y: number): Point | undefined {
  if (Math.hypot(x - SIZE / 2, y - SIZE / 2) > RADIUS * view.zoom) return undefined;
  return projectionOf(view).invert?.([x, y]) ?? undefined;
}

/**
 * The place nearest to the centre of a view; undefined when none is within the given degrees.
 * Equally near ones go to the first.
 */
export function nearestPlace<P extends { point: Point }>(
  { centre }: View,
  places: readonly P[],
  withinDegrees = 35,
): P | undefined {
  let nearest: P | undefined;
  let least = (withinDegrees * Math.PI) / 180;
  for (const place of places) {
    const distance = geoDistance(centre, place.point);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}
