import { dirname, resolve } from 'node:path';
import type { Manifest } from '../../src/schemas/snapshot.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import type { Signer } from '../pipeline/snapshot/sign/signer.ts';
import { parseContents } from '../pipeline/snapshot/parse-contents.ts';
import { parseManifest } from '../pipeline/snapshot/parse-manifest.ts';
import { checkPrivate } from '../pipeline/snapshot/public-snapshot.ts';
import { MANIFEST } from '../pipeline/snapshot/snapshot-files.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { readDirectory } from '../adapters/snapshot/read-directory.ts';
import { sweepSnapshots } from '../adapters/snapshot/sweep-snapshots.ts';
import { whileInPlace } from '../adapters/snapshot/while-in-place.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';

/** How a folder is sealed again. */
export interface ResealOptions {
  /** An instant in UTC; without, the current one is kept. */
  sealedAt?: string | undefined;
  /** Who signs it; without, it has no signature. */
  signer?: Signer | undefined;
  /** Called with what a killed command left beside the folder, and what became of it. */
  onStep?: (step: string) => void;
}

/**
 * Seals a folder again after its files were edited by hand: sorts the records, writes them canonically and makes a new
 * manifest for the same day, signed anew: an old signature signs the old manifest.
 * @returns the day and the time of sealing
 * @throws InputError when there is no manifest to take the day from, or the records are not valid
 */
export async function resealSnapshot(
  dir: string,
  { sealedAt, signer, onStep }: ResealOptions = {},
): Promise<Pick<Manifest, 'day' | 'sealedAt'>> {
  for (const each of await sweepSnapshots(dirname(resolve(dir)))) onStep?.(each);
  const files = await whileInPlace(dir, () => readDirectory(dir));
  const bytes = files.get(MANIFEST);
  if (!bytes) {
    throw new InputError(dir, `it has no ${MANIFEST}`, 'make a snapshot with "npm run import"');
  }
  const manifest = parseManifest(bytes, `${dir}/${MANIFEST}`);
  checkPrivate({ manifest }, dir);
  const { day, period, sample, previous, ...old } = manifest;
  const replaces = { manifest, by: 'seal' as const };
  const kept = { day, period, sample, previous };
  const info = { ...kept, sealedAt: sealedAt ?? old.sealedAt, generator: GENERATOR, replaces };
  const readFrom = { path: dir, manifest };
  await writeSnapshot(dir, { ...parseContents(files, dir), ...info }, { replace: true, readFrom, signer });
  return { day, sealedAt: info.sealedAt };
}
