import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRand, dealt } from '../../../../scripts/bench/adjusted-rand.ts';

const groups = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 12 });

describe('the adjusted Rand index', () => {
  it('is 1 for the same division under other names', () => {
    fc.assert(
      fc.property(groups, (one) => {
        expect(
          adjustedRand(
            one,
            one.map((group) => `${group}!`),
          ),
        ).toBe(1);
      }),
    );
  });

  it('does not ask which division comes first', () => {
    fc.assert(
      fc.property(groups, (one) => {
        const other = dealt(one, 'seed');
        expect(adjustedRand(one, other)).toBeCloseTo(adjustedRand(other, one), 12);
      }),
    );
  });

  it('is 0 for everything in one group, unless that is the truth', () => {
    expect(adjustedRand(['x', 'x', 'x', 'x'], ['a', 'a', 'b', 'b'])).toBe(0);
    expect(adjustedRand(['x', 'x', 'x'], ['a', 'a', 'a'])).toBe(1);
  });

  it('is what Hubert and Arabie reckon', () => {
    // Of 15 pairs 3 are together in the one, 6 in the other, 2 in both.
    const one = ['a', 'a', 'b', 'b', 'c', 'c'];
    const other = ['x', 'x', 'x', 'y', 'y', 'y'];
    const expected = (2 - (3 * 6) / 15) / ((3 + 6) / 2 - (3 * 6) / 15);
    expect(adjustedRand(one, other)).toBeCloseTo(expected, 12);
  });
});
