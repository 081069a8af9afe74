import { describe, expect, it } from 'vitest';
import { firstView } from '../../src/components/globe/first-view.ts';
import type { Point } from '../../src/components/globe/sphere.ts';

const at = (code: string, point: Point, articles: number, isReadable: boolean) => ({
  ...{ code, point, articles, isReadable },
});
const russia = at('RU', [97, 62], 90, false);
const germany = at('DE', [10, 51], 12, true);
const france = at('FR', [2, 47], 3, true);
const chile = at('CL', [-71, -35], 20, true);

describe('the globe opens', () => {
  it('on a country with a story that can be read, from which most articles are in sight', () => {
    const { view, country } = firstView([russia, france, chile, germany]);
    expect(country).toBe(germany);
    expect(view).toEqual({ centre: [10, 35], zoom: 1 });
  });

  it('on any country with news where none can be read', () => {
    expect(firstView([{ ...france, isReadable: false }, russia]).country).toBe(russia);
  });

  it('on the reader’s country or the lead story’s, where one has a story that can be read', () => {
    const { view, country } = firstView([russia, france, chile, germany], ['RU', 'CL', 'FR']);
    expect(country).toBe(chile);
    expect(view).toEqual({ centre: [-71, -35], zoom: 1 });
    expect(firstView([russia, germany], ['RU']).country).toBe(germany);
  });

  it('on no country on a day without news', () => {
    expect(firstView([])).toEqual({ view: { centre: [15, 20], zoom: 1 } });
  });
});
