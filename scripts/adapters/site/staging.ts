import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, readIfThere, statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { undoBecause, withOwnedFolder } from '../disk/owned-folder.ts';
import { SITE_FILES } from '../hosts/host-files.ts';
import { WORK_FOLDER } from '../work-folder.ts';
import { exchangeFiles } from './exchange-files.ts';

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
  await onDisk(parent, () => mkdir(parent, { recursive: true }));
  return withOwnedFolder(join(parent, BUILD_PREFIX), (root) =>
    action({ root, digests: join(root, 'digests'), dist: join(root, 'dist') }),
  );
}

/** One folder to move: from staging to its destination. */
export interface Move {
  from: string;
  to: string;
  /** Whether readers are served what is there: then it is never away, not even for a moment. */
  isServed?: boolean;
}

/** Moves as they are noted: relative to the folder that the build belongs to, which may have been moved since. */
const movesSchema = z.array(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    /** All files of what is served, which are exchanged one by one. */
    files: z.array(z.string()).optional(),
  }),
);

type NotedMove = z.infer<typeof movesSchema>[number];

/** The folder that a staging folder belongs to. */
const placeOf = (root: string): string => dirname(dirname(root));

/**
 * Replaces the current folders with the staged ones, all or none: each current folder is moved aside first, or, where it is
 * served, its files are exchanged one by one. When one move fails, the earlier moves are undone. After a kill, or where they
 * cannot be undone, `finishMoves` makes those that are left.
 */
export async function replaceFolders({ root }: Pick<Staging, 'root'>, moves: readonly Move[]): Promise<void> {
  const place = placeOf(root);
  const listed: NotedMove[] = [];
  for (const { from, to, isServed = false } of moves)
    listed.push({ from, to, ...(isServed && { files: await listFiles(from, SITE_FILES) }) });
  const noted = listed.map((move) => ({
    ...move,
    from: relative(place, move.from),
    to: relative(place, move.to),
  }));
  await onDisk(root, () => writeFile(join(root, MOVES), JSON.stringify(noted)));
  await makeMoves(root, listed);
}

async function makeMoves(root: string, moves: readonly NotedMove[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { from, to, files }] of moves.entries()) {
      const aside = join(root, `aside-${index}`);
      if (files && (await statIfThere(to))) {
        await onDisk(to, () => exchangeFiles(from, to, { files, aside, undo }));
        continue;
      }
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
  const left: NotedMove[] = [];
  for (const move of parseMoves(bytes)) {
    const [from, to] = [join(place, move.from), join(place, move.to)];
    if (await statIfThere(from)) left.push({ ...move, from, to });
  }
  // What was aside of an earlier move must not be in the way of a later one.
  for (const [index] of left.entries())
    await rm(join(root, `aside-${index}`), { recursive: true, force: true });
  // The note stays as it is: a second kill finds it too.
  await makeMoves(root, left);
  return left.map(({ to }) => relative(place, to));
}

/** The noted moves; none where the process was killed while it noted them, before the first. */
function parseMoves(bytes: Buffer): NotedMove[] {
  try {
    return movesSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
