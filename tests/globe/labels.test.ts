import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf, LETTER, type Named } from '../../src/components/globe/labels.ts';
import { RADIUS, SIZE } from '../../src/components/globe/view.ts';
import { countries } from '../../src/lib/countries.ts';

const all: Named[] = countries.map(({ name, lng, lat, dot }) => ({ name, dot, point: [lng, lat] }));
const anyView = fc.record({
  centre: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
  zoom: fc.double({ min: 1, max: 4, noNaN: true }),
});

describe('the names on the globe', () => {
  it('never cover each other, though every island state of the world asks for one', () => {
    fc.assert(
      fc.property(anyView, fc.shuffledSubarray(all), (view, asking) => {
        const labels = labelsOf(view, asking);
        const covering = labels.filter((a, index) =>
          labels.slice(index + 1).some((b) => {
            const wide = ((a.name.length + b.name.length) / 2) * LETTER.width;
            return Math.abs(a.x - b.x) < wide - 2 && Math.abs(a.y - b.y) < LETTER.height - 2;
          }),
        );
        expect(covering).toEqual([]);
        for (const { name, x, y } of labels) {
          expect(Math.hypot(x - SIZE / 2, y - SIZE / 2)).toBeLessThan(RADIUS * view.zoom);
          expect(x - (name.length * LETTER.width) / 2).toBeGreaterThanOrEqual(-1);
        }
      }),
    );
  });

  it('are those of the first that ask', () => {
    const named = ['Hong Kong', 'Singapore', 'Bahrain', 'Qatar', 'Kuwait'].flatMap((name) =>
      all.filter((each) => each.name === name),
    );
    expect(named).toHaveLength(5);
    const labels = labelsOf({ centre: [60, 25], zoom: 2 }, named).map(({ name }) => name);
    expect(labels).toEqual(expect.arrayContaining(['Bahrain', 'Qatar', 'Kuwait']));
    expect(labelsOf({ centre: [-60, 0], zoom: 1 }, named)).toEqual([]);
  });
});
