import { describe, expect, it } from 'vitest';
import { parseRegistryFile } from '../../../scripts/pipeline/gather/registry/parse-registry-file.ts';
import { type TargetName, TARGETS } from '../../../scripts/jobs/fuzz/targets.ts';
import {
  fuzzDocument,
  fuzzReader,
  LONGEST_HOLDUP,
  LONGEST_WORK,
  MAX_MEMORY,
} from '../../../scripts/jobs/fuzz/fuzz-reader.ts';
import { runFuzz } from '../../../scripts/jobs/fuzz/run-fuzz.ts';
import { inLittleWork } from '../../support/work-time.ts';

describe('hostile documents', () => {
  it('are the same for the same seed, and within the limit of their reader', () => {
    expect(fuzzDocument('feed', 7, 3).equals(fuzzDocument('feed', 7, 3))).toBe(true);
    expect(fuzzDocument('feed', 7, 3).equals(fuzzDocument('feed', 8, 3))).toBe(false);
    for (let number = 0; number < 40; number++) {
      expect(fuzzDocument('text', 1, number).length).toBeLessThanOrEqual(20_000);
    }
  });

  it.each([
    ['policy', 1, 133],
    ['policy', 2, 967],
    ['policy', 2, 3458],
    // Half a million empty lines.
    ['robots', 1, 155],
  ] as const)(
    'that once took too long take a tenth of a second: %s, seed %i, number %i',
    (name, seed, number) => {
      const document = fuzzDocument(name, seed, number);
      inLittleWork(LONGEST_HOLDUP, () => TARGETS[name].read(document));
    },
  );

  it.each([1275, 1446])('that once overflowed the stack are refused: number %i', (number) => {
    const { failures } = parseRegistryFile(fuzzDocument('registry', 2, number).toString(), 'fr.yaml');
    expect(failures.map(({ detail }) => detail).join()).toContain('nested too deep');
  });

  it('are as many as are asked for, in a process for each reader that begins without the memory of others', async () => {
    const asked: TargetName[] = [];
    const records = await runFuzz({ targets: ['page', 'policy'], seed: 1, documents: 3 }, ({ target }) =>
      asked.push(target),
    );
    expect(asked).toEqual(['page', 'policy']);
    expect(records.map(({ documents }) => documents)).toEqual([3, 3]);
    for (const { memory } of records) expect(memory).toBeLessThan(MAX_MEMORY);
  });

  // In one process: to begin sixteen takes longer than all that they read, and the memory of this one is that of other tests too.
  it('break no reader, take none over two seconds, and never hold up a run for a tenth of a second', async () => {
    for (const target of Object.keys(TARGETS) as TargetName[]) {
      const plan = { target, seed: 3, seconds: 0.6, documents: 5 };
      const { documents, longest, heldUp, offences } = await fuzzReader(plan);
      const ofDocuments = offences.filter(({ what }) => !what.includes('of memory'));
      expect(ofDocuments.map(({ number, what }) => `${number}: ${what}`)).toEqual([]);
      expect(documents).toBeGreaterThan(0);
      expect(longest.milliseconds).toBeLessThan(LONGEST_WORK);
      expect(heldUp).toBeLessThan(LONGEST_HOLDUP);
    }
  });
});
