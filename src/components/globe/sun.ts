import type { Point } from './sphere.ts';

const RADIANS = Math.PI / 180;
/** 2000-01-01T12:00:00Z, the epoch of the formulas. */
const J2000 = Date.UTC(2000, 0, 1, 12);
const DAY = 86_400_000;

/**
 * The point where the sun is overhead, to about 0.02°: the low-precision formulas of the Astronomical Almanac
 * (page C5), and Greenwich sidereal time after Meeus, "Astronomical Algorithms", 2nd edition, formula 12.4.
 */
export function subsolarPoint(instant: Date): Point {
  const days = (instant.getTime() - J2000) / DAY;
  const meanLongitude = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * RADIANS;
  const longitude = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const tilt = (23.439 - 4e-7 * days) * RADIANS;
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude)) / RADIANS;
  const siderealTime = 280.46061837 + 360.98564736629 * days;
  const east = ascension - siderealTime;
  return [east - 360 * Math.round(east / 360), Math.asin(Math.sin(tilt) * Math.sin(longitude)) / RADIANS];
}

/** The point on the opposite side of the globe. */
export const antipodeOf = ([longitude, latitude]: Point): Point => [
  longitude > 0 ? longitude - 180 : longitude + 180,
  -latitude,
];
