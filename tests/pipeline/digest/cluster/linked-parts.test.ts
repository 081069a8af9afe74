import { describe, expect, it } from 'vitest';
import { linkedParts } from '../../../../scripts/pipeline/digest/cluster/groups/linked-parts.ts';

const LIMITS = { bridge: 0.4, support: 0.3, supportOfTwo: 0.42 };

/** The parts of a group in which the pairs named, such as `01`, have a chance and all others another. */
function partsOf(count: number, chances: Record<string, number>, others = 0): number[][] {
  const chanceOf = (a: number, b: number) => chances[`${Math.min(a, b)}${Math.max(a, b)}`] ?? others;
  const isLink = (a: number, b: number) => chanceOf(a, b) >= 0.5;
  const parts = linkedParts([...new Array(count).keys()], { chanceOf, isLink }, LIMITS);
  return parts.map((part) => part.toSorted()).sort();
}

describe('a group of articles', () => {
  it('is none where no pair is more likely than not to report one event', () => {
    expect(partsOf(4, { '01': 0.49 }, 0.4)).toEqual([[0], [1], [2], [3]]);
  });

  it('falls into what links connect', () => {
    expect(partsOf(4, { '01': 0.6, '23': 0.6 }, 0.2)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('is not held together by a single pair', () => {
    const halves = { '01': 0.9, '23': 0.9 };
    expect(partsOf(4, { ...halves, '12': 0.9 }, 0.2)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(partsOf(4, { ...halves, '12': 0.9 }, 0.35)).toEqual([[0, 1, 2, 3]]);
    expect(partsOf(4, { ...halves, '12': 0.9, '03': 0.9 }, 0.1)).toEqual([[0, 1, 2, 3]]);
  });

  it('keeps an article without a link that all others support, and leaves out one that they do not', () => {
    const linked = { '01': 0.9, '12': 0.9, '02': 0.9 };
    expect(partsOf(4, linked, 0.3)).toEqual([[0, 1, 2, 3]]);
    expect(partsOf(4, linked, 0.29)).toEqual([[0, 1, 2], [3]]);
    expect(partsOf(3, { '01': 0.9 }, 0.42)).toEqual([[0, 1, 2]]);
    expect(partsOf(3, { '01': 0.9 }, 0.41)).toEqual([[0, 1], [2]]);
  });
});
