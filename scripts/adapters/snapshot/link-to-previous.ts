import { dirname, resolve } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { SealLink } from '../../../src/schemas/seal-chain.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { privateHash } from '../../pipeline/snapshot/public-snapshot.ts';
import type { Replaced } from '../../pipeline/snapshot/corrections.ts';
import { storedSnapshots } from './stored-snapshots.ts';

/** How a new seal stands to those that are stored. */
export interface LinkedSeal {
  previous: SealLink | null;
  replaces: Replaced | undefined;
}

/**
 * Links a day to the newest one before it, and to what stood under its own name, in the folder that its own lies in. Samples
 * are no links.
 * @param folder of the snapshot
 * @param by what seals it
 */
export async function linkToPrevious(folder: string, day: Day, by: Replaced['by']): Promise<LinkedSeal> {
  const { whole } = await storedSnapshots(dirname(resolve(folder)));
  const real = whole.map(({ manifest }) => manifest).filter(({ sample }) => !sample);
  const own = real.find((each) => each.day === day && !each.public);
  return {
    previous: linkOf(real.filter((each) => each.day < day).at(-1)),
    replaces: own && { manifest: own, by },
  };
}

function linkOf(manifest: Manifest | undefined): SealLink | null {
  return manifest ? { day: manifest.day, manifest: privateHash({ manifest }) } : null;
}
