import { describe, expect, it } from 'vitest';
import { joinByLinks } from '../../../../scripts/pipeline/digest/cluster/groups/join-by-links.ts';

/** Two articles, by place, and the chance that they report one event. */
const pair = (first: number, second: number, chance: number) => ({ first, second, chance });

const GROUPS = [[0, 1, 2], [3, 4], [5]];

describe('two groups', () => {
  it('are one where two separate pairs of their articles are likely to report one event', () => {
    expect(joinByLinks(GROUPS, [pair(0, 3, 0.9), pair(1, 4, 0.7)], 0.65)).toEqual([[0, 1, 2, 3, 4], [5]]);
  });

  it.each([
    ['one pair is', [pair(0, 3, 0.95), pair(1, 4, 0.6)]],
    ['all pairs have one article', [pair(0, 3, 0.9), pair(0, 4, 0.9)]],
    ['one of them is a single article', [pair(0, 5, 0.9), pair(1, 5, 0.9)]],
  ])('stay two where %s', (_, pairs) => {
    expect(joinByLinks(GROUPS, pairs, 0.65)).toEqual(GROUPS);
  });

  it('are one through the group that they were joined to', () => {
    const groups = [
      [0, 1],
      [2, 3],
      [4, 5],
    ];
    const pairs = [pair(0, 2, 0.9), pair(1, 3, 0.9), pair(1, 4, 0.8), pair(2, 5, 0.7)];
    expect(joinByLinks(groups, pairs, 0.65)).toEqual([[0, 1, 2, 3, 4, 5]]);
  });
});
