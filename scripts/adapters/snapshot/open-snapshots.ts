import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { type OnBroken, stopAtBroken } from './on-broken.ts';
import { openSnapshot } from './open-snapshot.ts';

/** Which snapshots are opened. */
export interface OpenOptions {
  /** After how many that could be read the others are not looked at. */
  most?: number;
  /** What to do with one that cannot be read; without it that is thrown. */
  onBroken?: OnBroken;
}

/**
 * Opens several snapshots, one a day, in the order given, and gives them from the oldest day to the newest.
 * @throws InputError when two are of the same day; when one cannot be verified, unless `onBroken` lets it be
 */
export async function openSnapshots(
  paths: readonly string[],
  { most = Infinity, onBroken = stopAtBroken }: OpenOptions = {},
): Promise<Snapshot[]> {
  const byDay = new Map<string, Snapshot>();
  for (const path of paths) {
    if (byDay.size >= most) break;
    const snapshot = await openUnlessBroken(path, onBroken);
    if (!snapshot) continue;
    const { day } = snapshot.manifest;
    if (byDay.has(day)) throw new InputError(path, `there already is a snapshot of ${day}`, 'give one a day');
    byDay.set(day, snapshot);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, snapshot]) => snapshot);
}

async function openUnlessBroken(path: string, onBroken: OnBroken): Promise<Snapshot | undefined> {
  try {
    return await openSnapshot(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onBroken(path, error);
    return undefined;
  }
}
