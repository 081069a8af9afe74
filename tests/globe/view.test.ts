import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nearestPlace,
  placeOf,
  SIZE,
  towards,
  turned,
  zoomed,
  type View,
} from '../../src/components/globe/view.ts';
import type { Point } from '../../src/components/globe/sphere.ts';
import { countries } from '../../src/lib/countries.ts';

const PARIS: Point = [2.35, 48.86];
const MIDDLE = SIZE / 2;
const anyPoint = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('a view of the globe', () => {
  it('has its centre in the middle of the drawing, wherever it looks', () => {
    fc.assert(
      fc.property(anyPoint, (centre) => {
        const { x, y } = placeOf({ centre, zoom: 1 }, centre);
        expect(x).toBeCloseTo(MIDDLE, 3);
        expect(y).toBeCloseTo(MIDDLE, 3);
      }),
    );
  });

  it('does not see the other side of the globe', () => {
    fc.assert(
      fc.property(anyPoint, ([longitude, latitude]) => {
        const antipode: Point = [longitude > 0 ? longitude - 180 : longitude + 180, -latitude];
        expect(placeOf({ centre: [longitude, latitude], zoom: 1 }, antipode).facing).toBeCloseTo(-1, 9);
      }),
    );
  });

  it('has Paris in the middle when turned to it', () => {
    const view = turned({ centre: [0, 0], zoom: 1 }, ...PARIS);
    expect(view.centre[0]).toBeCloseTo(PARIS[0], 9);
    expect(view.centre[1]).toBeCloseTo(PARIS[1], 9);
    const { x, y } = placeOf(view, PARIS);
    expect([x, y]).toEqual([expect.closeTo(MIDDLE, 6), expect.closeTo(MIDDLE, 6)]);
  });

  it('has north above and east to the right', () => {
    const view = { centre: [0, 0], zoom: 1 } satisfies View;
    expect(placeOf(view, [0, 10]).y).toBeLessThan(MIDDLE);
    expect(placeOf(view, [10, 0]).x).toBeGreaterThan(MIDDLE);
  });

  it('stays within ±180 degrees east and short of the poles, however far it is turned', () => {
    const degrees = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(anyPoint, degrees, degrees, (centre, east, north) => {
        const [longitude, latitude] = turned({ centre, zoom: 1 }, east, north).centre;
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('turns to a point by the shortest way, also across the antimeridian', () => {
    const from: View = { centre: [170, 0], zoom: 2 };
    expect(towards(from, [-170, 0], 0.5).centre[0]).toBeCloseTo(180, 6);
    expect(towards(from, [-170, 0], 1)).toEqual({
      centre: [expect.closeTo(-170, 6), expect.closeTo(0, 6)],
      zoom: 2,
    });
  });

  it('shows at least the whole globe and at most a quarter of its width', () => {
    expect(zoomed({ centre: PARIS, zoom: 1 }, 0.5).zoom).toBe(1);
    expect(zoomed({ centre: PARIS, zoom: 3 }, 2).zoom).toBe(4);
  });
});

describe('the nearest place', () => {
  const places = countries
    .filter(({ code }) => ['CN', 'HK', 'FR'].includes(code))
    .map(({ code, lat, lng }): { code: string; point: Point } => ({ code, point: [lng, lat] }));

  it('is Hong Kong’s dot when looking at Hong Kong, and China when looking at its middle', () => {
    expect(nearestPlace({ centre: [114.2, 22.3], zoom: 1 }, places)?.code).toBe('HK');
    expect(nearestPlace({ centre: [104, 36], zoom: 1 }, places)?.code).toBe('CN');
  });

  it('is none in the middle of the Pacific', () => {
    expect(nearestPlace({ centre: [-140, -20], zoom: 1 }, places)).toBeUndefined();
  });
});
