import { describe, expect, it } from 'vitest';
import { SHEET } from '../../src/components/map/map-projection.ts';
import { mapSheet } from '../../src/components/map/map-sheet.ts';
import { countries } from '../../src/data/countries.ts';
import { extentOf, mapSection } from '../../src/components/map/map-section.ts';

describe('the map of a story', () => {
  it('is at least 60° wide around a single country', () => {
    expect(extentOf(['IR'])).toMatchObject({ width: 60, middle: expect.closeTo(53, 0) as number });
  });

  it('reaches 12° beyond the countries that cover it', () => {
    const { width, middle } = extentOf(['GB', 'RU']);
    expect(width).toBeGreaterThan(100);
    expect(width).toBeLessThan(150 + 24);
    expect(middle).toBeGreaterThan(30);
  });

  it('goes across the date line where that is nearer', () => {
    const { width, middle } = extentOf(['NZ', 'WS']);
    expect(width).toBe(60);
    expect(middle + width / 2).toBeGreaterThan(188);
  });

  it('is the whole world where they are farther apart than 150°, or none is known', () => {
    expect(extentOf(['US', 'IN', 'AU']).width).toBe(360);
    expect(extentOf([]).width).toBe(360);
  });

  it('shows the covering country, and a dot for one too small to be seen', () => {
    const { dots, left, top, width, height } = mapSection(['IR', 'BH']);
    expect(width / height).toBeCloseTo(1 / 0.62, 1);
    const [x = 0, y = 0] = dots.get('BH') ?? [];
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
    expect(dots.has('SG')).toBe(false);
  });

  it('never leaves the sheet, whichever country it is around', () => {
    for (const { code } of countries) {
      const { left, top, width, height } = mapSection([code]);
      expect({ code, ok: left >= 0 && top >= 0 }).toEqual({ code, ok: true });
      expect(left + width).toBeLessThanOrEqual(SHEET.width + 1);
      expect(top + height).toBeLessThanOrEqual(SHEET.height + 1);
    }
  });
});

describe('the sheet of all countries', () => {
  it('has every country that is not a dot, under its own id', async () => {
    const { svg, drawn } = await mapSheet();
    for (const { code, dot } of countries) {
      if (!dot) expect(drawn).toContain(code);
      if (drawn.has(code)) expect(svg).toContain(`<path id="${code.toLowerCase()}" d="M`);
    }
  });

  it('is one small file, whose name changes with it', async () => {
    const { svg, version } = await mapSheet();
    expect(svg.length).toBeLessThan(100_000);
    expect(version).toMatch(/^[\da-f]{8}$/);
  });
});
