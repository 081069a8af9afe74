import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { namedFailure } from '../../pipeline/outcome/disk-failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { WORK_FOLDER } from '../work-folder.ts';
import { onDisk } from './disk-error.ts';
import { ifThere } from './if-there.ts';
import { standing } from './standing.ts';

/** The name of nothing, in every folder. */
const NOTHING = '.overview-move';

/** Moves a path to another. */
type Move = (from: string, to: string) => Promise<void>;

/**
 * Checks, before any work, that what is made in one folder can be moved into others in one step: not from one disk to another,
 * nor between folders that are mounted by themselves. Nothing is written: what is moved is not there, and Linux refuses a move
 * between disks (EXDEV of rename(2)) before it looks for it. On a system that looks first, the move itself tells.
 * @throws InputError that says what to do when nothing can be moved
 */
export async function checkMoves(
  from: string,
  folders: readonly string[],
  move: Move = rename,
): Promise<void> {
  const start = await standing(from);
  for (const folder of folders) {
    const end = await standing(folder);
    try {
      await ifThere(move(join(start, NOTHING), join(end, `${NOTHING}d`)));
    } catch (error) {
      // Of the folder: nothing bears the names that were tried.
      const [what, remedy] = namedFailure((error as NodeJS.ErrnoException).code ?? '') ?? [];
      if (what === undefined) throw error;
      throw new InputError(end, what, `${remedy}; nothing was changed`, { cause: error });
    }
  }
}

/**
 * Checks that what is built for a site can be put in place, in the folder of a project, or of a shard, whose Markdown lies
 * elsewhere, also in each folder of the site that is there; throws like `checkMoves`.
 */
export async function checkBuildMoves(place: string, move: Move = rename): Promise<void> {
  const folders = ['content/digests', 'digests', 'dist'].map((folder) => join(place, folder));
  const dist = join(place, 'dist');
  const entries = (await onDisk(dist, () => ifThere(readdir(dist, { withFileTypes: true })))) ?? [];
  const inDist = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(dist, name));
  await checkMoves(join(place, WORK_FOLDER), [...folders, ...inDist], move);
}
