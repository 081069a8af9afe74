import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { isMissing } from '../disk/if-there.ts';

/** A private folder beside the results, where a build grows until it is whole. */
export interface Staging {
  root: string;
  /** Staged `content/digests`. */
  digests: string;
  /** Staged `dist`. */
  dist: string;
}

/**
 * Makes a staging folder under `.overview/`, gives it to the action, and removes it whatever happens.
 * It lies in the project so that its parts can be renamed into place, and since Astro needs its output there.
 */
export async function withStaging<T>(project: string, action: (staging: Staging) => Promise<T>): Promise<T> {
  const parent = join(project, '.overview');
  const root = await onDisk(parent, async () => {
    await mkdir(parent, { recursive: true });
    return mkdtemp(join(parent, 'build-'));
  });
  try {
    return await action({ root, digests: join(root, 'digests'), dist: join(root, 'dist') });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** One folder to move: from staging to where it is wanted. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Puts staged folders in place of the present ones. Each present folder is moved aside first; when one
 * move fails, those already made are undone, so that either all folders are new or none is.
 */
export async function replaceFolders(staging: Staging, moves: readonly Move[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { from, to }] of moves.entries()) {
      const aside = join(staging.root, `aside-${index}`);
      await onDisk(to, () => mkdir(dirname(to), { recursive: true }));
      if (await renameIfPresent(to, aside)) undo.push(() => rename(aside, to));
      await onDisk(to, () => rename(from, to));
      undo.push(() => rename(to, from));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function renameIfPresent(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
