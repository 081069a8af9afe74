import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFree } from '../../../scripts/adapters/snapshot/check-free.ts';
import { writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { madeContents, temporaryFolder } from '../../support/snapshot-files.ts';

const IS_REAL = 'the day is a real one, and a sample would end its chain';
const asSample = (dir: string) => checkFree(dir, { replace: true, sample: true });

/** Writes a day, invented or not. */
async function written(sample: boolean): Promise<string> {
  const dir = join(await temporaryFolder(), 'day');
  await writeSnapshot(dir, { ...madeContents(), sample: sample || undefined });
  return dir;
}

it('a sample takes the place of a sample and of nothing, but not of a real day', async () => {
  await expect(asSample(join(await temporaryFolder(), 'day'))).resolves.toBeUndefined();
  await expect(asSample(await written(true))).resolves.toBeUndefined();
  await expect(asSample(await written(false))).rejects.toThrow(IS_REAL);
});

it('a day that cannot be read counts as real', async () => {
  const dir = join(await temporaryFolder(), 'day');
  await mkdir(dir);
  await writeFile(join(dir, 'snapshot.json'), '{"day":"2026-');
  await expect(asSample(dir)).rejects.toThrow(IS_REAL);
  await expect(checkFree(dir, { replace: true })).resolves.toBeUndefined();
});
