import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShare } from '../../../scripts/pipeline/gather/fair-share.ts';

interface Item {
  country: string;
  source: string;
  n: number;
}

const OPTIONS = { target: 500, largestShare: 0.02 };

/** So many items of so many sources of each country. */
function items(countries: Record<string, number[]>): Item[] {
  return Object.entries(countries).flatMap(([country, sources]) =>
    sources.flatMap((count, index) =>
      Array.from({ length: count }, (_, n) => ({ country, source: `${country}-${index}`, n })),
    ),
  );
}

const countBy = (chosen: Set<Item>, key: 'country' | 'source') =>
  Map.groupBy(chosen, (item) => item[key])
    .values()
    .map(({ length }) => length)
    .toArray();

const anyItems = fc
  .array(
    fc.record({
      country: fc.constantFrom('FR', 'DE', 'BR', 'IN', 'KE'),
      paper: fc.integer({ min: 0, max: 30 }),
      n: fc.integer(),
    }),
    { maxLength: 2_000, size: 'max' },
  )
  .map((all) => all.map(({ country, paper, n }) => ({ country, source: `${country}-${paper}`, n })));

describe('a fair share', () => {
  it('gives every country the same while it has something to give', () => {
    const chosen = fairShare(items({ FR: Array<number>(30).fill(20), KE: Array<number>(30).fill(20) }), {
      ...OPTIONS,
      target: 100,
    });
    expect(countBy(chosen, 'country')).toEqual([50, 50]);
  });

  it('leaves no country out that has a single article', () => {
    const chosen = fairShare(items({ FR: Array<number>(60).fill(20), ZW: [1] }), OPTIONS);
    expect(chosen.size).toBe(500);
    expect(countBy(chosen, 'country')).toContain(1);
  });

  it('lets the sources of a country take turns, each in its own order', () => {
    const chosen = fairShare(items({ FR: [5, 5] }), { target: 3, largestShare: 0.9 });
    expect([...chosen].map(({ source, n }) => `${source} ${n}`).sort()).toEqual([
      'FR-0 0',
      'FR-0 1',
      'FR-1 0',
    ]);
  });

  it('holds a source to its share of what there is, when that is less than was wanted', () => {
    const chosen = fairShare(items({ FR: [100, ...Array<number>(99).fill(1)] }), OPTIONS);
    expect(Math.max(...countBy(chosen, 'source'))).toBeLessThanOrEqual(0.02 * chosen.size);
  });

  it('never has more than the target, nor a source over its share, and is the same each time', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 600 }), (all, target) => {
        const chosen = fairShare(all, { target, largestShare: 0.02 });
        expect(chosen.size).toBeLessThanOrEqual(target);
        const largest = Math.max(0, ...countBy(chosen, 'source'));
        expect(largest).toBeLessThanOrEqual(Math.max(1, Math.floor(0.02 * target)));
        const sources = new Set(all.map(({ source }) => source)).size;
        if (sources >= 50) expect(largest).toBeLessThanOrEqual(Math.max(1, 0.02 * chosen.size));
        expect([...fairShare(all, { target, largestShare: 0.02 })]).toEqual([...chosen]);
      }),
      { numRuns: 60 },
    );
  });
});
