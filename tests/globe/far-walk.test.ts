import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAR, farWalk, nextStop } from '../../src/components/globe/far-walk.ts';
import { degreesBetween, type Point } from '../../src/components/globe/sphere.ts';
import { countries } from '../../src/lib/countries.ts';

const all = countries.map(({ code, lng, lat }) => ({ code, point: [lng, lat] as Point }));
const at = (code: string) => all.find((each) => each.code === code) ?? { code: '', point: [0, 0] as Point };

describe('being taken somewhere', () => {
  it('visits every country once, and each step goes far while any of the rest is far', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (mixed) => {
        const walk = farWalk([10, 50], mixed);
        expect(new Set(walk)).toEqual(new Set(mixed));
        let from: Point = [10, 50];
        walk.forEach(({ point }, step) => {
          const farthest = Math.max(...walk.slice(step).map((each) => degreesBetween(from, each.point)));
          expect(degreesBetween(from, point)).toBeGreaterThanOrEqual(Math.min(FAR, farthest));
          from = point;
        });
      }),
    );
  });

  it('goes far also from where the reader has turned meanwhile', () => {
    const walk = ['JP', 'FR', 'BR'].map(at);
    expect(nextStop(walk, -1, at('FR').point)).toBe(0);
    expect(nextStop(walk, 0, at('JP').point)).toBe(1);
    expect(nextStop(walk, 0, at('DE').point)).toBe(2);
    expect(nextStop(walk, 2, at('BR').point)).toBe(0);
  });

  it('goes on where nothing is far, and stays where there is nothing', () => {
    expect(nextStop(['BE', 'NL'].map(at), 0, at('FR').point)).toBe(1);
    expect(nextStop([], -1, [0, 0])).toBe(-1);
  });
});
