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

describe('the division of a story by angles', () => {
  it('finds takes of two voices or more, the widest first', () => {
    expect(groupAngles(chancesOf(['a', 'b', 'b', 'a', 'b']), voices(5))).toEqual({
      takes: [
        [1, 2, 4],
        [0, 3],
      ],
      alone: [],
    });
  });

  it('shows a voice that is far from the take next to it', () => {
    expect(groupAngles(chancesOf(['a', 'a', 'b']), voices(3))).toEqual({ takes: [[0, 1]], alone: [2] });
  });

  it('says nothing of a voice that is neither near nor far', () => {
    const chances = chancesOf(['a', 'a', 'b'], { '0-2': 0.45, '1-2': 0.3 });
    expect(groupAngles(chances, voices(3))).toBeUndefined();
  });

  it('leaves a story whole whose articles all take one angle', () => {
    expect(groupAngles(chancesOf(['a', 'a', 'a', 'a']), voices(4))).toBeUndefined();
  });

  it('makes no take of one source’s two articles', () => {
    const chances = chancesOf(['a', 'a', 'b', 'b']);
    expect(groupAngles(chances, ['x', 'x', 'y', 'z'])).toEqual({ takes: [[2, 3]], alone: [0, 1] });
  });

  it('does not divide where no two voices agree', () => {
    expect(groupAngles(chancesOf(['a', 'b', 'c']), voices(3))).toBeUndefined();
  });

  it('keeps a member out that is like one of the take and not like the others', () => {
    const chances = chancesOf(['a', 'a', 'a', 'b', 'b'], {
      '0-2': 0.32,
      '1-2': 0.32,
      '2-3': 0.4,
      '2-4': 0.4,
    });
    expect(groupAngles(chances, voices(5))?.takes.map((take) => take.toSorted())).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it('shows three single voices at most, and each article once', () => {
    const groups = groupAngles(chancesOf(['a', 'a', 'b', 'c', 'd', 'e', 'f']), voices(7));
    expect(groups?.alone).toEqual([2, 3, 4]);
    const placed = [...(groups?.takes.flat() ?? []), ...(groups?.alone ?? [])];
    expect(new Set(placed).size).toBe(placed.length);
  });
});
