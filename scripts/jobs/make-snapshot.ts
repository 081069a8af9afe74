import { join } from 'node:path';
import { consola } from 'consola';
import type { Day } from '../../src/schemas/day.ts';
import { checkFree } from '../adapters/snapshot/check-free.ts';
import type { OnBroken } from '../adapters/snapshot/on-broken.ts';
import { openNewestDays } from '../adapters/snapshot/open-newest-days.ts';
import type { lookForDay } from './choose-day.ts';
import type { DayEnd, GatherFlags } from './gather-with-flags.ts';

/** Where snapshots are, and how that of the day stands there. */
export interface SnapshotShelf {
  snapshots: string;
  stored: Awaited<ReturnType<typeof lookForDay>>;
  onBroken: OnBroken;
}

/** How many days the site shows, and the day to repair. */
interface MakeFlags extends GatherFlags {
  days: number;
  repair?: Day;
}

/**
 * Repairs a day, or gathers it unless it is there already. Says how that ended, and whether the snapshot is new: what was
 * sealed right now nobody has seen, and annotating it corrects nothing.
 * @throws InputError when the day cannot be written, or an earlier one that the site shows cannot be read
 */
export async function makeSnapshot(
  day: Day,
  { snapshots, stored, onBroken }: SnapshotShelf,
  flags: MakeFlags,
): Promise<{ end: DayEnd; isNew: boolean }> {
  if (!flags.repair && stored !== 'absent') {
    if (stored === 'whole') consola.info(`${day} already has a snapshot; --refresh gathers it again`);
    return { end: 'complete', isNew: false };
  }
  if (!flags.repair) {
    await checkFree(join(snapshots, day), { replace: true });
    await openNewestDays(snapshots, { most: flags.days, onBroken, except: [day] });
  }
  // Imported only here: loading takes a second, and a day that has a snapshot is not gathered.
  const { gatherWithFlags, repairWithFlags } = await import('./gather-with-flags.ts');
  if (!flags.repair) return { end: await gatherWithFlags(day, flags), isNew: true };
  const { end, isSealed } = await repairWithFlags(flags.repair, flags);
  return { end, isNew: isSealed };
}
