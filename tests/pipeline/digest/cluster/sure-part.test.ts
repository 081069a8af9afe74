import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surePart } from '../../../../scripts/pipeline/digest/cluster/groups/sure-part.ts';

const limits = { least: 0.63, fewest: 5 };
const same = (chance: number) => () => chance;
/** The chance of pairs of the first articles, and of those with any other. */
const core = (size: number, within: number, across: number) => (one: number, other: number) =>
  Math.max(one, other) < size ? within : across;

describe('the articles of a group that surely report one event', () => {
  it('are all of them in a group that holds, however small', () => {
    expect(surePart([1, 2], same(0.63), limits)).toEqual([1, 2]);
    expect(surePart([0, 1, 2, 3, 4, 5], core(4, 0.9, 0.6), limits)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are the part that holds in a large group of neighbouring events', () => {
    expect(surePart([0, 1, 2, 3, 4, 5, 6, 7, 8], core(6, 0.8, 0.1), limits)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are none where only a few of many agree, or nobody does', () => {
    expect(surePart([0, 1, 2, 3, 4, 5, 6, 7, 8], core(3, 0.9, 0.1), limits)).toEqual([]);
    expect(surePart([0, 1, 2, 3, 4, 5, 6, 7, 8], same(0.4), limits)).toEqual([]);
    expect(surePart([1, 2], same(0.6), limits)).toEqual([]);
  });

  it('hold together, whatever the chances', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 144, maxLength: 144 });
    fc.assert(
      fc.property(fc.nat({ max: 11 }), chances, (size, table) => {
        const chance = (one: number, other: number) =>
          table[Math.min(one, other) * 12 + Math.max(one, other)] ?? 0;
        const all = Array.from({ length: size }, (_, place) => place);
        const part = surePart(all, chance, limits);
        const pairs = part.flatMap((one) => part.flatMap((other) => (one < other ? chance(one, other) : [])));
        const mean = pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
        expect(part.length < 2 || mean >= limits.least - 1e-9).toBe(true);
        expect(part.length === size || part.length === 0 || part.length >= limits.fewest).toBe(true);
      }),
    );
  });
});
