import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { openSnapshot } from './open-snapshot.ts';

/**
 * Opens several snapshots, one a day, and gives them from the oldest day to the newest.
 * @throws InputError when one cannot be verified, or two are of the same day
 */
export async function openSnapshots(paths: readonly string[]): Promise<Snapshot[]> {
  const byDay = new Map<string, Snapshot>();
  for (const path of paths) {
    const snapshot = await openSnapshot(path);
    const { day } = snapshot.manifest;
    if (byDay.has(day)) throw new InputError(path, `there already is a snapshot of ${day}`, 'give one a day');
    byDay.set(day, snapshot);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, snapshot]) => snapshot);
}
