import { join } from 'node:path';
import { endOfDay } from '../../../src/schemas/day.ts';
import { GENERATOR } from '../../adapters/generator.ts';
import { writeSnapshot } from '../../adapters/snapshot/write-snapshot.ts';
import { importCorpus } from '../../pipeline/gather/import/import-corpus.ts';
import { succeed } from '../../pipeline/outcome/result.ts';
import type { RedatedLine } from './redated-days.ts';

/**
 * Seals lines of a corpus as the snapshot of a day, as `npm run import` does.
 * @param project the project to whose snapshots it is added
 */
export async function sealLines(project: string, day: string, lines: readonly RedatedLine[]): Promise<void> {
  const sealedAt = endOfDay(day);
  const numbered = lines.map((line, index) => ({ number: index + 1, text: succeed(JSON.stringify(line)) }));
  const contents = await importCorpus(numbered, { corpus: 'redated', registry: [], day, fetched: sealedAt });
  const none = { earlier: [], annotations: [], pictures: new Map<string, never>() };
  await writeSnapshot(join(project, 'content/snapshots', day), {
    ...contents,
    ...none,
    ...{ day, sealedAt, generator: GENERATOR },
  });
}
