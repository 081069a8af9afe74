import { geoCircle, geoOrthographic, geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCap, drawGraticule } from '../../src/components/globe/draw-sphere.ts';
import { degreesBetween, type Point } from '../../src/components/globe/sphere.ts';
import { antipodeOf, subsolarPoint } from '../../src/components/globe/sun.ts';
import { RADIUS, SIZE, type View } from '../../src/components/globe/view.ts';
import { areaOf, linesOf, ringsOf } from '../support/svg-outline.ts';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const anyPoint: fc.Arbitrary<Point> = fc.tuple(degrees(180), degrees(85));

/** The area that d3-geo draws of a cap, in square units of the drawing. */
function areaByD3(middle: Point, radius: number, { centre: [longitude, latitude], zoom }: View): number {
  const projection = geoOrthographic()
    .translate([SIZE / 2, SIZE / 2])
    .scale(RADIUS * zoom)
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .precision(0.01);
  return geoPath(projection).area(geoCircle().center(middle).radius(radius).precision(0.5)());
}

describe('night on the globe', () => {
  it('covers what d3-geo’s circle round midnight covers, seen from anywhere', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, fc.integer({ min: 60, max: 89 }), (centre, middle, radius) => {
        const view = { centre, zoom: 1 };
        const drawn = areaOf(linesOf(ringsOf(drawCap(middle, radius, view))));
        // A circle of straight lines of 4° loses 0.1% of its area.
        expect(Math.abs(drawn - areaByD3(middle, radius, view))).toBeLessThan(0.002 * Math.PI * RADIUS ** 2);
      }),
    );
  });

  it('is half of what is seen from above the terminator', () => {
    const drawn = areaOf(linesOf(ringsOf(drawCap([180, 0], 90, { centre: [90, 0], zoom: 1 }))));
    expect(drawn / (Math.PI * RADIUS ** 2)).toBeCloseTo(0.5, 2);
  });
});

describe('the sun', () => {
  // Solstices and equinoxes of 2026 and an equation of time: published by the U.S. Naval Observatory.
  it.each([
    ['2026-03-20T14:46:00Z', 0, 0.03],
    ['2026-06-21T08:25:00Z', 23.44, 0.03],
    ['2026-09-23T00:05:00Z', 0, 0.03],
    ['2026-12-21T20:50:00Z', -23.44, 0.03],
  ])('at %s stands over %d° north', (instant, north, within) => {
    expect(Math.abs(subsolarPoint(new Date(instant))[1] - north)).toBeLessThan(within);
  });

  it('stands over Greenwich when a sundial there shows noon, 16 minutes before the clock in early November', () => {
    expect(Math.abs(subsolarPoint(new Date('2026-11-03T11:43:36Z'))[0])).toBeLessThan(0.2);
  });

  it('is opposite midnight', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        expect(degreesBetween(point, antipodeOf(point))).toBeCloseTo(180, 4);
      }),
    );
  });
});

describe('the graticule', () => {
  it('is drawn on the side that is seen, within the limb', () => {
    fc.assert(
      fc.property(anyPoint, (centre) => {
        const path = drawGraticule({ centre, zoom: 1 });
        const positions = path
          .split(/[ML]/)
          .slice(1)
          .map((each) => each.split(' ').map(Number));
        expect(positions.length).toBeGreaterThan(200);
        for (const [x = NaN, y = NaN] of positions)
          expect(Math.hypot(x - SIZE / 2, y - SIZE / 2)).toBeLessThan(RADIUS + 0.1);
      }),
    );
  });
});
