import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf, NAME_LETTER, type NameableCountry } from '../../src/components/globe/labels.ts';
import { RADIUS, SIZE, type View } from '../../src/components/globe/view.ts';
import { countries } from '../../src/lib/countries.ts';

const all: NameableCountry[] = countries.map(({ name, lng, lat, dot }) => ({ name, dot, point: [lng, lat] }));
const anySize = fc.integer({ min: 13, max: 30 });
const anyView = fc.record({
  centre: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
  zoom: fc.double({ min: 1, max: 4, noNaN: true }),
});

describe('the names on the globe', () => {
  it('never cover each other, though every island state of the world asks for one', () => {
    fc.assert(
      fc.property(anyView, fc.shuffledSubarray(all), anySize, (view, asking, size) => {
        const labels = labelsOf(view, asking, { size });
        expect(labels.length).toBeLessThanOrEqual(Math.ceil(9 * view.zoom));
        const covering = labels.filter((a, index) =>
          labels.slice(index + 1).some((b) => {
            const wide = ((a.name.length + b.name.length) / 2) * NAME_LETTER.width * size;
            return Math.abs(a.x - b.x) < wide - 2 && Math.abs(a.y - b.y) < NAME_LETTER.height * size - 2;
          }),
        );
        expect(covering).toEqual([]);
        for (const { name, x, y } of labels) {
          expect(Math.hypot(x - SIZE / 2, y - SIZE / 2)).toBeLessThan(RADIUS * view.zoom);
          expect(x - (name.length * NAME_LETTER.width * size) / 2).toBeGreaterThanOrEqual(-1);
        }
      }),
    );
  });

  it('are those of the first that ask', () => {
    const named = ['Hong Kong', 'Singapore', 'Bahrain', 'Qatar', 'Kuwait'].flatMap((name) =>
      all.filter((each) => each.name === name),
    );
    expect(named).toHaveLength(5);
    const labels = labelsOf({ centre: [60, 25], zoom: 2 }, named, { size: 20 }).map(({ name }) => name);
    expect(labels).toEqual(expect.arrayContaining(['Bahrain', 'Qatar', 'Kuwait']));
    expect(labelsOf({ centre: [-60, 0], zoom: 1 }, named, { size: 20 })).toEqual([]);
  });

  it('lie in the part of the globe that is seen', () => {
    const frame = { left: 100, right: 540, top: 40, bottom: 300 };
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { name, x, y } of labelsOf(view, all, { size: 15, frame })) {
          expect(Math.abs(x - 320) + (name.length * NAME_LETTER.width * 15) / 2).toBeLessThanOrEqual(221);
          expect(Math.abs(y - 170) + (NAME_LETTER.height * 15) / 2).toBeLessThanOrEqual(131);
        }
      }),
    );
    expect(labelsOf({ centre: [45, 10], zoom: 1 }, all, { size: 15, frame }).length).toBeGreaterThan(3);
  });

  it('leave the middle of another important country free, whose name they would seem to be', () => {
    const [emirates, arabia] = ['United Arab Emirates', 'Saudi Arabia'].flatMap((name) =>
      all.filter((each) => each.name === name),
    );
    if (!emirates || !arabia) throw new Error('a country has another name');
    const view: View = { centre: [45, 0], zoom: 1 };
    expect(labelsOf(view, [emirates], { size: 20 })).toHaveLength(1);
    const named = labelsOf(view, [emirates, arabia], { size: 20 });
    expect(named.map(({ name }) => name)).toEqual(['Saudi Arabia']);
  });

  it('names the picked country whatever its name lies on', () => {
    const point: NameableCountry['point'] = [35, 31.5];
    const neighbours = ['Palestine', 'Lebanon', 'Jordan'].map((name, index) => ({
      name,
      dot: true,
      point: [34.6 + index * 0.4, 31.6 + index * 0.4] as NameableCountry['point'],
    }));
    const small: NameableCountry = { name: 'Israel', dot: false, point };
    const view: View = { centre: point, zoom: 1 };
    const names = (picked: NameableCountry) =>
      labelsOf(view, [picked, ...neighbours], { size: 20 }).map(({ name }) => name);
    expect(names(small)).not.toContain('Israel');
    expect(names({ ...small, isPicked: true })[0]).toBe('Israel');
  });
});

it('a name that would touch the edge of what is seen is written elsewhere or not at all', () => {
  const size = 20;
  const [free] = labelsOf({ centre: [0, 0], zoom: 1 }, [{ name: 'Saltmere', point: [0, 0], dot: false }], {
    size,
  });
  const half = (('Saltmere'.length * NAME_LETTER.width) / 2) * size;
  const framed = (margin: number) =>
    labelsOf({ centre: [0, 0], zoom: 1 }, [{ name: 'Saltmere', point: [0, 0], dot: false }], {
      size,
      frame: { left: 0, top: 0, right: (free?.x ?? 0) + half + margin, bottom: 640 },
    });
  expect(framed(size)).toEqual([free]);
  expect(framed(size / 4)).toEqual([]);
});
