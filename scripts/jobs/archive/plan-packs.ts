import { PACK_BYTES } from '../../adapters/archive/packs.ts';
import type { ArchiveIndex, StateFiles } from '../../../src/schemas/archive.ts';

/** Packs of which less than this share is still in use are made anew from what is. */
const MIN_USED = 0.5;

/** Packs of less than half their size that stand beside each other; a release of GitHub has at most 1,000 assets. */
const MAX_SMALL = 32;

/** What a push has to pack. */
export interface PackPlan {
  /** The packs that stay. */
  kept: ArchiveIndex['packs'];
  /** The files to pack, a path of each SHA-256, sorted by path. */
  paths: string[];
}

/**
 * Plans the packs of an archive: what no pack holds is packed, and so is what packs hold that are mostly out of use, or
 * many and small.
 * @param files all that the archive is to hold
 */
export function planPacks(files: StateFiles, packs: ArchiveIndex['packs']): PackPlan {
  const used = new Set(Object.values(files));
  const inUse = Object.entries(packs).filter(([, inside]) => shareUsed(inside, used) >= MIN_USED);
  const small = inUse.filter(([, inside]) => bytesOf(inside) < PACK_BYTES / 2);
  // Merged once they are many, so that each file is sent at most twice, and a release has room for all packs.
  const merged = new Set(small.length > MAX_SMALL ? small.map(([pack]) => pack) : []);
  const kept = Object.fromEntries(inUse.filter(([pack]) => !merged.has(pack)));
  const packed = new Set(Object.values(kept).flatMap((inside) => Object.keys(inside)));
  const paths: string[] = [];
  for (const path of Object.keys(files).sort()) {
    const hash = files[path] ?? '';
    if (packed.has(hash)) continue;
    packed.add(hash);
    paths.push(path);
  }
  return { kept, paths };
}

const bytesOf = (inside: Readonly<Record<string, number>>): number =>
  Object.values(inside).reduce((sum, bytes) => sum + bytes, 0);

/** The share of a pack's bytes that is in use; empty files weigh as one byte. */
function shareUsed(inside: Readonly<Record<string, number>>, used: ReadonlySet<string>): number {
  let [all, live] = [0, 0];
  for (const [hash, bytes] of Object.entries(inside)) {
    all += bytes + 1;
    if (used.has(hash)) live += bytes + 1;
  }
  return live / all;
}
