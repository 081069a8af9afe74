import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPlace, placeOf, pointAt, SIZE, type View } from '../../src/components/globe/view.ts';
import type { Point } from '../../src/components/globe/sphere.ts';
import { countries } from '../../src/lib/countries.ts';

const countryAt = (code: string): { code: string; point: Point } => {
  const country = countries.find((each) => each.code === code);
  if (!country) throw new Error(`no country ${code}`);
  return { code, point: [country.lng, country.lat] };
};

/** The place that a tap picks when those of all the codes lie under it, tapped where the first of them lies. */
function tapped(view: View, codes: readonly string[]): string | undefined {
  const places = codes.map(countryAt);
  const { x, y } = placeOf(view, places[0]?.point ?? [0, 0]);
  const centre = pointAt(view, x, y);
  return centre && nearestPlace({ centre, zoom: view.zoom }, places.toReversed(), 180)?.code;
}

describe('the point under a tap', () => {
  it('is the one that is drawn there', () => {
    const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    const anyPoint = fc.tuple(degrees(180), degrees(80));
    fc.assert(
      fc.property(anyPoint, anyPoint, fc.double({ min: 1, max: 4, noNaN: true }), (centre, point, zoom) => {
        const view = { centre, zoom };
        const { x, y, facing } = placeOf(view, point);
        fc.pre(facing > 1e-6);
        const again = placeOf(view, pointAt(view, x, y) ?? [NaN, NaN]);
        expect(again).toMatchObject({ x: expect.closeTo(x, 3) as number, y: expect.closeTo(y, 3) as number });
      }),
    );
  });

  it('is none off the globe, and one there once the globe is near enough to fill the corner', () => {
    expect(pointAt({ centre: [0, 0], zoom: 1 }, 5, 5)).toBeUndefined();
    expect(pointAt({ centre: [0, 0], zoom: 4 }, 5, SIZE - 5)).toBeDefined();
  });
});

describe('a tap where several countries lie', () => {
  const levant: View = { centre: [35, 33], zoom: 1 };

  it.each([
    ['Hong Kong’s dot, and not China around it', { centre: [104, 36], zoom: 1 }, ['HK', 'CN']],
    ['Lebanon, though Palestine’s target covers it', levant, ['LB', 'PS', 'IL']],
    ['Palestine, though Lebanon’s target covers it', levant, ['PS', 'LB', 'IL']],
    ['Israel, though both targets cover it', levant, ['IL', 'PS', 'LB']],
    ['Belgium, though Luxembourg’s target covers it', { centre: [5, 50], zoom: 1 }, ['BE', 'LU']],
  ] satisfies [string, View, string[]][])('picks %s', (_, view, codes) => {
    expect(tapped(view, codes)).toBe(codes[0]);
  });
});
