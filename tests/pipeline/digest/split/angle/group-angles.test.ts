import { describe, expect, it } from 'vitest';
import { groupAngles } from '../../../../../scripts/pipeline/digest/split/angle/group-angles.ts';

/** A table of chances from groups: high within, low across, those named set by hand. */
function chancesOf(groups: readonly string[], set: Readonly<Record<string, number>> = {}): number[][] {
  return groups.map((one, i) =>
    groups.map((other, j) => {
      const by = set[`${Math.min(i, j)}-${Math.max(i, j)}`];
      return i === j ? 1 : (by ?? (one === other ? 0.9 : 0.1));
    }),
  );
}

const voices = (count: number) => Array.from({ length: count }, (_, place) => `source-${place}`);

describe('the takes of a story by its angles', () => {
  it('are groups of two voices or more, the widest first', () => {
    expect(groupAngles(chancesOf(['a', 'b', 'b', 'a', 'b']), voices(5))).toEqual([
      [1, 2, 4],
      [0, 3],
    ]);
  });

  it('are one where all articles take one angle', () => {
    expect(groupAngles(chancesOf(['a', 'a', 'a', 'a']), voices(4))).toEqual([[0, 1, 2, 3]]);
  });

  it('are none of one source’s two articles', () => {
    expect(groupAngles(chancesOf(['a', 'a', 'b', 'b']), ['x', 'x', 'y', 'z'])).toEqual([[2, 3]]);
  });

  it('are none where no two voices agree', () => {
    expect(groupAngles(chancesOf(['a', 'b', 'c']), voices(3))).toEqual([]);
  });

  it('are one take where two are not far apart', () => {
    const near = { '0-2': 0.29, '0-3': 0.7, '1-2': 0.7, '1-3': 0.7 };
    const chances = chancesOf(['a', 'a', 'b', 'b'], near);
    expect(groupAngles(chances, voices(4)).map((take) => take.toSorted())).toEqual([[0, 1, 2, 3]]);
  });

  it('keep a member out that is like one of the take and not like the others', () => {
    const chances = chancesOf(['a', 'a', 'a', 'b', 'b'], {
      '0-2': 0.32,
      '1-2': 0.32,
      '2-3': 0.4,
      '2-4': 0.4,
    });
    expect(groupAngles(chances, voices(5)).map((take) => take.toSorted())).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});
