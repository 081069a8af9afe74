import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitItems } from '../../src/feeds/limit-items.ts';

const LIMITS = { items: 5, bytes: 100 };
/** A feed of ten bytes, and one a fifth longer. */
const write = (items: readonly string[]): string[] => [
  `<feed>${items.join('')}</>`,
  `<longer-feed>${items.join('')}</>`,
];
const limited = (items: readonly string[]) => limitItems(items, LIMITS, write);

describe('a feed that would be too large', () => {
  it('stays whole where it has room for everything', () => {
    expect(limited(['one', 'two', 'three'])).toEqual(['one', 'two', 'three']);
    expect(limited([])).toEqual([]);
  });

  it('keeps the first items where there are too many', () => {
    expect(limited(['1', '2', '3', '4', '5', '6', '7'])).toEqual(['1', '2', '3', '4', '5']);
  });

  it('keeps the first items, whole, that have room in every format', () => {
    const items = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(25));
    expect(limited(items)).toEqual(items.slice(0, 3));
  });

  it('counts bytes, not letters', () => {
    expect(limited(['é'.repeat(30), 'è'.repeat(30)])).toEqual(['é'.repeat(30)]);
  });

  it('does not lose everything to one item that is larger than a feed may be', () => {
    expect(limited(['x'.repeat(1000), 'a', 'b'])).toEqual(['a', 'b']);
  });

  it('keeps its limits whatever the items, in their order, and leaves out none that has room before another', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 120 }), { maxLength: 12 }), (texts) => {
        const items = texts.map((text, index) => ({ text, index }));
        const texted = (some: readonly { text: string }[]) => write(some.map(({ text }) => text));
        const kept = limitItems(items, LIMITS, texted);
        const fits = (some: readonly { text: string }[]) =>
          texted(some).every((text) => Buffer.byteLength(text) <= LIMITS.bytes);
        expect(kept.length).toBeLessThanOrEqual(LIMITS.items);
        expect(fits(kept)).toBe(true);
        const possible = items.filter((item) => fits([item]));
        expect(kept).toEqual(possible.slice(0, kept.length));
        const next = possible[kept.length];
        if (next && kept.length < LIMITS.items) expect(fits([...kept, next])).toBe(false);
      }),
    );
  });
});
