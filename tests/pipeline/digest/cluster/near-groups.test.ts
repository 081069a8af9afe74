import { describe, expect, it } from 'vitest';
import { nearGroups } from '../../../../scripts/pipeline/digest/cluster/groups/near-groups.ts';

describe('what comes near a group without belonging to it', () => {
  const groups = [[0, 1], [2], [3]];
  const near = nearGroups(groups, [
    { first: 0, second: 1, chance: 0.9 },
    { first: 0, second: 2, chance: 0.04 },
    { first: 1, second: 2, chance: 0.08 },
    { first: 1, second: 3, chance: 0.05 },
  ]);

  it('is given the nearest first, by its highest chance with any member', () => {
    expect(near[0]).toEqual([
      { place: 2, chance: 0.08 },
      { place: 3, chance: 0.05 },
    ]);
  });

  it('is given from both sides, and never for a member', () => {
    expect(near[1]).toEqual([
      { place: 1, chance: 0.08 },
      { place: 0, chance: 0.04 },
    ]);
    expect(near[2]).toEqual([{ place: 1, chance: 0.05 }]);
  });
});
