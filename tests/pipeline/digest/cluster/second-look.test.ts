import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondLook } from '../../../../scripts/pipeline/digest/cluster/groups/second-look.ts';

const chances = (pairs: Record<string, number>) => (one: number, other: number) =>
  pairs[[one, other].sort().join('-')] ?? 0;

describe('a second look at a group', () => {
  it('leaves a group alone whose members all hold to its centre', () => {
    const chance = chances({ '1-2': 0.4, '1-3': 0.3 });
    expect(secondLook([1, 2, 3], chance, 0.1, 0.2)).toEqual([[1, 2, 3]]);
  });

  it('parts two events that one article had chained together', () => {
    const chance = chances({ '1-2': 0.9, '1-3': 0.8, '2-3': 0.9, '3-4': 0.05, '4-5': 0.9 });
    expect(secondLook([1, 2, 3, 4, 5], chance, 0.1, 0.2)).toEqual([
      [2, 1, 3],
      [4, 5],
    ]);
  });

  it('dissolves a topic in which no two articles report the same event', () => {
    expect(secondLook([1, 2, 3], chances({ '1-2': 0.05, '2-3': 0.05 }), 0.1, 0.2)).toEqual([[2], [1], [3]]);
  });

  it('keeps every article in exactly one group', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(30), { minLength: 1 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 961, maxLength: 961 }),
        (places, table) => {
          const chance = (one: number, other: number) =>
            table[Math.min(one, other) * 31 + Math.max(one, other)] ?? 0;
          const groups = secondLook(places, chance, 0.5, 0.6);
          expect(groups.flat().sort()).toEqual([...places].sort());
        },
      ),
    );
  });
});
