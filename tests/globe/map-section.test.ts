import { describe, expect, it } from 'vitest';
import { SHEET } from '../../src/components/map/map-projection.ts';
import { mapSheet } from '../../src/components/map/map-sheet.ts';
import { countries } from '../../src/data/countries.ts';
import { mainlands } from '../../src/components/map/mainlands.ts';
import { mapSection, type MapSection } from '../../src/components/map/map-section.ts';

const lands = await mainlands();

describe('the map of a story', () => {
  const holds = ({ left, top, width, height }: MapSection, code: string): boolean => {
    const land = lands.get(code);
    return (
      land !== undefined &&
      land.left >= left &&
      land.right <= left + width &&
      land.top >= top &&
      land.bottom <= top + height
    );
  };

  it.each([
    [['US', 'GB', 'FR', 'IT', 'CH']],
    [['US']],
    [['RU', 'UA']],
    [['CL']],
    [['ID', 'MY']],
    [['NZ', 'WS']],
  ])('shows the whole mainland of each country that covers it: %s', (codes) => {
    const section = mapSection(codes, lands);
    expect(codes.filter((code) => !holds(section, code))).toEqual([]);
    expect(section.width).toBeLessThanOrEqual(SHEET.width / 2);
  });

  it('shows the countries that it is about besides, unless they lie too far away', () => {
    expect(holds(mapSection(['SN'], lands), 'MA')).toBe(false);
    expect(holds(mapSection(['SN'], lands, ['MA']), 'MA')).toBe(true);
    expect(mapSection(['SN'], lands, ['NZ'])).toEqual(mapSection(['SN'], lands));
  });

  it('is wide enough around a small country to know its neighbours', () => {
    const section = mapSection(['LU'], lands);
    expect(['FR', 'DE', 'GB'].filter((code) => !holds(section, code))).toEqual([]);
  });

  it('is the whole world where they are farther apart than half of it, or none is known', () => {
    for (const codes of [['US', 'IN', 'AU'], []])
      expect(mapSection(codes, lands)).toMatchObject({ left: 0, top: 0, ...SHEET });
  });

  it('shows the covering country, and a dot for one too small to be seen', () => {
    const { dots, left, top, width, height } = mapSection(['IR', 'BH'], lands);
    expect(width / height).toBeCloseTo(1 / 0.62, 1);
    const [x = 0, y = 0] = dots.get('BH') ?? [];
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
    expect(dots.has('SG')).toBe(false);
  });

  it('never leaves the sheet, whichever country it is around', () => {
    for (const { code } of countries) {
      const { left, top, width, height } = mapSection([code], lands);
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
