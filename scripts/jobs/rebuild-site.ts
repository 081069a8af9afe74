import { join } from 'node:path';
import type { ReadSnapshot } from '../../src/schemas/snapshot.ts';
import { replaceFolders, withStaging } from '../adapters/site/staging.ts';
import { makeSite, stagedFiles } from './make-site.ts';
import { clearWithdrawnDays } from './clear-withdrawn.ts';
import type { SiteOptions } from './site-options.ts';
import { planSite } from './plan-site.ts';

/**
 * Turns verified snapshots into `content/digests/DAY/` and the site in `dist/`, which then holds these days and no
 * other. Both are replaced only once everything is built; a failure before that leaves them unchanged.
 */
export async function rebuildSite(snapshots: readonly ReadSnapshot[], options: SiteOptions): Promise<void> {
  const { project, onStep } = options;
  const plan = await planSite(snapshots, options);
  await withStaging(project, async (staging) => {
    await makeSite(staging, plan, options);
    onStep?.('replacing the old site');
    await replaceFolders(staging, [
      ...stagedFiles(staging, plan, options),
      { from: staging.dist, to: join(project, 'dist') },
    ]);
    await clearWithdrawnDays(project, plan);
  });
}
