import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, readIfThere, statIfThere } from '../disk/if-there.ts';
import { undoBecause, withOwnedFolder } from '../disk/owned-folder.ts';

/** The folder of builds in progress, in the folder that they belong to. */
export const WORK_FOLDER = '.overview';

/** What the name of the folder of a build in progress begins with. */
export const BUILD_PREFIX = 'build-';

/** The file in a staging folder that says what is being moved from it. */
const MOVES = 'moves.json';

/** A private folder next to the results, for a build in progress. */
export interface Staging {
  root: string;
  /** Staged `content/digests`. */
  digests: string;
  /** Staged `dist`. */
  dist: string;
}

/**
 * Makes a staging folder under `.overview/`, passes it to the action, and removes it in any case. It is inside the
 * project because its parts are renamed into place, and because Astro needs its output there.
 */
export async function withStaging<T>(project: string, action: (staging: Staging) => Promise<T>): Promise<T> {
  const parent = join(project, WORK_FOLDER);
  const root = await onDisk(parent, async () => {
    await mkdir(parent, { recursive: true });
    return mkdtemp(join(parent, BUILD_PREFIX));
  });
  return withOwnedFolder(root, () =>
    action({ root, digests: join(root, 'digests'), dist: join(root, 'dist') }),
  );
}

/** One folder to move: from staging to its destination. */
export interface Move {
  from: string;
  to: string;
}

/** Moves as they are noted: relative to the folder that the build belongs to, which may have been moved since. */
const movesSchema = z.array(z.strictObject({ from: z.string(), to: z.string() }));

/** The folder that a staging folder belongs to. */
const placeOf = (root: string): string => dirname(dirname(root));

/**
 * Replaces the current folders with the staged ones, all or none: each current folder is moved aside first, and when
 * one move fails, the earlier moves are undone. After a kill, or where they cannot be undone, `finishMoves` makes those that are
 * left.
 */
export async function replaceFolders({ root }: Pick<Staging, 'root'>, moves: readonly Move[]): Promise<void> {
  const place = placeOf(root);
  const noted = moves.map(({ from, to }) => ({ from: relative(place, from), to: relative(place, to) }));
  await onDisk(root, () => writeFile(join(root, MOVES), JSON.stringify(noted)));
  await makeMoves(root, moves);
}

async function makeMoves(root: string, moves: readonly Move[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { from, to }] of moves.entries()) {
      const aside = join(root, `aside-${index}`);
      await onDisk(to, () => mkdir(dirname(to), { recursive: true }));
      const wasThere = await ifThere(rename(to, aside).then(() => true));
      if (wasThere) undo.push(() => rename(aside, to));
      await onDisk(to, () => rename(from, to));
      undo.push(() => rename(to, from));
    }
  } catch (error) {
    await undoBecause(error, async () => {
      for (const step of undo.reverse()) await step();
    });
    throw error;
  }
}

/**
 * Makes the moves that a killed process had begun to make from its staging folder: all that is moved was whole before the
 * first move. Returns the folders that were put in place, relative to the one that the build belonged to.
 */
export async function finishMoves(root: string): Promise<string[]> {
  const bytes = await readIfThere(join(root, MOVES));
  if (!bytes) return [];
  const place = placeOf(root);
  const left: Move[] = [];
  for (const { from, to } of parseMoves(bytes))
    if (await statIfThere(join(place, from))) left.push({ from: join(place, from), to: join(place, to) });
  // What was aside of an earlier move must not be in the way of a later one.
  for (const [index] of left.entries())
    await rm(join(root, `aside-${index}`), { recursive: true, force: true });
  // The note stays as it is: a second kill finds it too.
  await makeMoves(root, left);
  return left.map(({ to }) => relative(place, to));
}

/** The noted moves; none where the process was killed while it noted them, before the first. */
function parseMoves(bytes: Buffer): Move[] {
  try {
    return movesSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
