import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onDisk } from '../disk/disk-error.ts';
import { isMissing } from '../disk/if-there.ts';

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

/** One folder to move: from staging to its destination. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Replaces the current folders with the staged ones, all or none: each current folder is moved aside first, and when
 * one move fails, the earlier moves are undone.
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
