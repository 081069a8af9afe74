import type { ArchiveIndex, StateFiles } from '../../../src/schemas/archive.ts';

/** Packs of which less than this share is still in use are made anew from what is. */
const LEAST_USED = 0.5;

/** What a push has to pack. */
export interface PackPlan {
  /** The packs that stay. */
  kept: ArchiveIndex['packs'];
  /** The files to pack, a path of each SHA-256, sorted by path. */
  paths: string[];
}

/**
 * Plans the packs of an archive: what no pack holds is packed, and what is left of packs that are mostly out of use.
 * @param files all that the archive is to hold
 */
export function planPacks(files: StateFiles, packs: ArchiveIndex['packs']): PackPlan {
  const used = new Set(Object.values(files));
  const kept = Object.fromEntries(
    Object.entries(packs).filter(([, inside]) => shareUsed(inside, used) >= LEAST_USED),
  );
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

/** The share of a pack's bytes that is in use; empty files weigh as one byte. */
function shareUsed(inside: Readonly<Record<string, number>>, used: ReadonlySet<string>): number {
  let [all, live] = [0, 0];
  for (const [hash, bytes] of Object.entries(inside)) {
    all += bytes + 1;
    if (used.has(hash)) live += bytes + 1;
  }
  return live / all;
}
