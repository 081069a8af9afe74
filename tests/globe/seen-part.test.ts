import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aboveMiddle, seenPart } from '../../src/components/globe/seen-part.ts';
import { centreShowing, placeOf, RADIUS, SIZE } from '../../src/components/globe/view.ts';

const rect = (left: number, top: number, width: number, height: number) => ({
  ...{ left, top, width },
  right: left + width,
  bottom: top + height,
});

it('all of a globe that nothing covers is seen', () => {
  const frame = seenPart(rect(20, 50, 320, 320), rect(20, 50, 320, 320), 0);
  expect(frame).toEqual({ left: 0, right: SIZE, top: 0, bottom: SIZE });
  expect(aboveMiddle(frame)).toBe(0);
});

it('of a globe wider than the phone and under a sheet, the part between is seen', () => {
  const frame = seenPart(rect(-125, 40, 640, 640), rect(0, 60, 390, 726), 416);
  expect(frame).toEqual({ left: 125, right: 515, top: 20, bottom: 330 });
  expect(aboveMiddle(frame)).toBe(145);
});

it('a country is turned to the middle of the part that is seen', () => {
  const anyPoint = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -35, max: 35 }));
  fc.assert(
    fc.property(
      anyPoint,
      fc.integer({ min: -200, max: 200 }),
      fc.double({ min: 1, max: 4, noNaN: true }),
      (point, above, zoom) => {
        const { x, y, facing } = placeOf({ centre: centreShowing(point, above, zoom), zoom }, point);
        expect([x, y]).toEqual([expect.closeTo(SIZE / 2, 3), expect.closeTo(SIZE / 2 - above, 3)]);
        expect(facing).toBeGreaterThan(0.5);
      },
    ),
  );
  // What can't be shown so far from the middle is shown as far as it may be.
  const { y } = placeOf({ centre: centreShowing([0, 0], 900, 1), zoom: 1 }, [0, 0]);
  expect(SIZE / 2 - y).toBeCloseTo(0.8 * RADIUS, 3);
});
