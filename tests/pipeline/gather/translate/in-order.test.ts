import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../scripts/pipeline/gather/translate/in-order.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work on many items in lanes', () => {
  it('is begun and kept in order, never more at once than there are lanes', async () => {
    const items = fc.array(fc.record({ wait: fc.nat(3), key: fc.nat(4) }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 5 }), async (all, lanes) => {
        const begun: number[] = [];
        const kept: number[] = [];
        let open = 0;
        await inOrder(
          all.map((item, at) => ({ ...item, at })),
          { lanes, keysOf: ({ key }) => [String(key)] },
          async ({ at, wait, key }, task) => {
            begun.push(at);
            open += 1;
            expect(open).toBeLessThanOrEqual(lanes);
            for (let earlier; (earlier = task.earlierWith([String(key)]));) await earlier;
            await pause(wait);
            open -= 1;
            return at;
          },
          (at) => {
            kept.push(at);
          },
        );
        const inTurn = all.map((_, at) => at);
        expect(begun).toEqual(inTurn);
        expect(kept).toEqual(inTurn);
      }),
      { numRuns: 30 },
    );
  });

  it('fails with what a piece throws, and begins nothing after it', async () => {
    const begun: number[] = [];
    const work = inOrder(
      [1, 2, 3, 4],
      { lanes: 1, keysOf: () => [] },
      (item) => {
        begun.push(item);
        return item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item);
      },
      () => undefined,
    );
    await expect(work).rejects.toThrow('no');
    expect(begun.length).toBeLessThan(4);
  });
});
