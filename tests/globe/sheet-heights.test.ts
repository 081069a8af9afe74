import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextHeight,
  restingHeight,
  SHEET_HEIGHTS,
  sheetPixels,
} from '../../src/components/globe/sheet-heights.ts';

/** Of a phone of 844 pixels with tabs of 58. */
const pixels = sheetPixels(786, 722);

describe('the sheet with a country’s news', () => {
  it('shows name and counts, half a page, or all', () => {
    expect(pixels).toEqual({ peek: 96, half: 416, full: 722 });
    expect(sheetPixels(582, 518).half).toBeCloseTo(326, 0);
  });

  it('stays at the nearest height when it is let go at rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 96, max: 722 }), (seen) => {
        const rest = pixels[restingHeight(seen, 0, pixels)];
        for (const height of SHEET_HEIGHTS)
          expect(Math.abs(rest - seen)).toBeLessThanOrEqual(Math.abs(pixels[height] - seen));
      }),
    );
  });

  it.each([
    ['a flick up from below', 120, 1.2, 'half'],
    ['a flick up from half', 430, 1.5, 'full'],
    ['a flick down from half', 400, -1.5, 'peek'],
    ['a slow pull that ends near the top', 640, -0.1, 'full'],
    ['a hard flick down from the top', 700, -3, 'peek'],
  ] as const)('goes on with %s', (_, seen, speed, height) => {
    expect(restingHeight(seen, speed, pixels)).toBe(height);
  });

  it('is raised by a button, and brought down from the top', () => {
    expect(SHEET_HEIGHTS.map(nextHeight)).toEqual(['half', 'full', 'peek']);
  });
});
