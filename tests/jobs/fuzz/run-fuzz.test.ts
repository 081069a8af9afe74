import { describe, expect, it } from 'vitest';
import { type TargetName, TARGETS } from '../../../scripts/jobs/fuzz/targets.ts';
import { fuzzDocument, LONGEST_WORK, runFuzz } from '../../../scripts/jobs/fuzz/run-fuzz.ts';

describe('hostile documents', () => {
  it('are the same for the same seed, and within the limit of their reader', () => {
    expect(fuzzDocument('feed', 7, 3).equals(fuzzDocument('feed', 7, 3))).toBe(true);
    expect(fuzzDocument('feed', 7, 3).equals(fuzzDocument('feed', 8, 3))).toBe(false);
    for (let number = 0; number < 40; number++) {
      expect(fuzzDocument('text', 1, number).length).toBeLessThanOrEqual(20_000);
    }
  });

  it('break no reader, of feeds and pages above all, and take none over two seconds', async () => {
    const targets = Object.keys(TARGETS) as TargetName[];
    const records = await runFuzz({ targets, seed: 3, seconds: 0.6, documents: 5 });
    for (const { documents, longest, offences } of records) {
      expect(offences.map(({ number, what }) => `${number}: ${what}`)).toEqual([]);
      expect(documents).toBeGreaterThan(0);
      expect(longest.milliseconds).toBeLessThan(LONGEST_WORK);
    }
  });
});
