import { describe, expect, it } from 'vitest';
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
    expect(Math.abs(middle)).toBeGreaterThan(165);
  });

  it('is the whole world where they are farther apart than 150°, or none is known', () => {
    expect(extentOf(['US', 'IN', 'AU']).width).toBe(360);
    expect(extentOf([]).width).toBe(360);
  });

  it('draws the covering country, and a dot for one too small to be seen', async () => {
    const { paths, dots, width, height } = await mapSection(['IR', 'BH']);
    expect(paths.get('IR')?.length).toBeGreaterThan(50);
    expect(paths.get('BR')).toBeUndefined();
    const [x = 0, y = 0] = dots.get('BH') ?? [];
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  });
});
