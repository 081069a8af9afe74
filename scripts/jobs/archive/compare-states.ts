import type { StateFiles } from '../../../src/schemas/archive.ts';
import { partOfState } from './state-files.ts';

/** How the files of a publication differ from those of its archive; each list sorted. */
export interface Comparison {
  /** Those that changed in the archive alone: they are to be pulled, or removed where the archive has them no longer. */
  theirs: string[];
  /** Those that changed in the publication alone: they are to be pushed, or removed from the archive. */
  ours: string[];
  /** Those that changed in both. */
  both: string[];
}

/**
 * Compares the files of a publication with those of its archive.
 * @param before how both stood when they were last equal; undefined where they never were. Without it, what only one of them
 * has is new there. So it is where a whole part of the publication is gone: nobody removed that file by file.
 */
export function compareStates(
  local: StateFiles,
  archive: StateFiles,
  before: StateFiles | undefined,
): Comparison {
  const known = new Set(Object.keys(local).map(partOfState));
  const found: Comparison = { theirs: [], ours: [], both: [] };
  const paths = new Set([local, archive, before ?? {}].flatMap((each) => Object.keys(each)));
  for (const path of [...paths].sort()) {
    const [here, there] = [local[path], archive[path]];
    if (here === there) continue;
    const base = known.has(partOfState(path)) ? before?.[path] : undefined;
    if (here === base) found.theirs.push(path);
    else if (there === base) found.ours.push(path);
    else found.both.push(path);
  }
  return found;
}
