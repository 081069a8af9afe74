import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { Store } from '../../adapters/archive/store.ts';
import type { Target } from '../../adapters/deploy/target.ts';
import { readIfThere } from '../../adapters/disk/if-there.ts';
import { SITE_RECORD } from '../../adapters/publication/day-records.ts';
import { runOwn } from '../../adapters/program/run-own.ts';
import { openSnapshot } from '../../adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { saysIncomplete } from '../../pipeline/gather/day/quality.ts';
import { hashManifest } from '../../pipeline/snapshot/public-snapshot.ts';
import { pullArchive } from '../archive/pull-archive.ts';
import { pushArchive } from '../archive/push-archive.ts';
import { pulledWords, pushedWords } from '../archive/report-archive.ts';
import { deployFolder } from '../deploy/deploy-folder.ts';
import { done, skipped, type StepEnd } from './daily-steps.ts';
import type { DailyWorld } from './publish-daily.ts';

/** The newest stored days that are repaired where they are incomplete: that of the last run, and the one before. */
const REPAIRED = 2;

/** What the configuration says of a daily run. */
export interface DailyOptions {
  /** The folder of the publication. */
  project: string;
  archive: Store | undefined;
  deploy: { target: Target; compress: boolean; cname: string | undefined } | undefined;
  onStep: (step: string) => void;
}

/** The world as it is: commands, the disk, the places of the archive and the site. */
export function dailyWorld({ project, archive: store, deploy, onStep }: DailyOptions): DailyWorld {
  const archiving = store && { project, store, onStep };
  return {
    run: runOwn,
    stored: async () => {
      const real = await realDays(project);
      return new Map(real.map(({ manifest }) => [manifest.day, hashManifest(manifest)]));
    },
    incomplete: () => incompleteDays(project),
    site: async () => {
      const bytes = await readIfThere(join(project, 'dist', SITE_RECORD));
      return bytes && createHash('sha256').update(bytes).digest('hex');
    },
    archive: archiving && {
      pull: async () => {
        const pulled = await pullArchive(archiving, false);
        const isDone = pulled !== undefined && pulled.written + pulled.removed > 0;
        return (isDone ? done : skipped)(pulledWords(archiving.store.name, pulled));
      },
      push: async () => {
        const pushed = await pushArchive(archiving);
        const isDone = pushed.changed + pushed.sent > 0;
        return (isDone ? done : skipped)(pushedWords(archiving.store.name, pushed));
      },
    },
    deploy: deploy && (() => deploySite(project, deploy, onStep)),
  };
}

const realDays = async (project: string) =>
  (await storedSnapshots(join(project, 'content/snapshots'))).whole.filter(
    ({ manifest }) => !manifest.sample,
  );

/** The newest days that are incomplete, the newest first; the public form of a day cannot be repaired. */
async function incompleteDays(project: string): Promise<Day[]> {
  const newest = (await realDays(project)).slice(-REPAIRED).reverse();
  const found: Day[] = [];
  for (const { folder, manifest } of newest) {
    if (manifest.public !== undefined) continue;
    const { ledger } = await openSnapshot(folder);
    if (ledger.some(saysIncomplete)) found.push(manifest.day);
  }
  return found;
}

async function deploySite(
  project: string,
  { target, ...options }: NonNullable<DailyOptions['deploy']>,
  onStep: (step: string) => void,
): Promise<StepEnd> {
  const dist = join(project, 'dist');
  const { steps, deleted } = await deployFolder({ project, dist, target, ...options, onStep });
  const sent = steps.flat().length;
  const words = `${target.name}: sent ${sent} file(s), deleted ${deleted.length}`;
  return (sent + deleted.length > 0 ? done : skipped)(words);
}
