import { describe, expect, it } from 'vitest';
import { type TargetName, TARGETS } from '../../../scripts/jobs/fuzz/targets.ts';
import {
  fuzzDocument,
  LONGEST_WAIT,
  LONGEST_WORK,
  MOST_MEMORY,
  runFuzz,
} from '../../../scripts/jobs/fuzz/run-fuzz.ts';

describe('hostile documents', () => {
  it('are the same for the same seed, and within the limit of their reader', () => {
    expect(fuzzDocument('feed', 7, 3).equals(fuzzDocument('feed', 7, 3))).toBe(true);
    expect(fuzzDocument('feed', 7, 3).equals(fuzzDocument('feed', 8, 3))).toBe(false);
    for (let number = 0; number < 40; number++) {
      expect(fuzzDocument('text', 1, number).length).toBeLessThanOrEqual(20_000);
    }
  });

  it('that once took seconds take a tenth of one', () => {
    const document = fuzzDocument('policy', 1, 133);
    const before = process.threadCpuUsage();
    TARGETS.policy.read(document);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(LONGEST_WAIT);
  });

  it('break no reader, take none over two seconds or a gigabyte, and never hold up a run for a tenth of a second', async () => {
    const targets = Object.keys(TARGETS) as TargetName[];
    const records = await runFuzz({ targets, seed: 3, seconds: 0.6, documents: 5 });
    for (const { documents, longest, heldUp, memory, offences } of records) {
      expect(offences.map(({ number, what }) => `${number}: ${what}`)).toEqual([]);
      expect(documents).toBeGreaterThan(0);
      expect(longest.milliseconds).toBeLessThan(LONGEST_WORK);
      expect(heldUp).toBeLessThan(LONGEST_WAIT);
      expect(memory).toBeLessThan(MOST_MEMORY);
    }
  });
});
