import { join } from 'node:path';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import { buildDigest, type DigestOptions } from '../pipeline/digest/build-digest.ts';
import { shownPictures } from '../pipeline/digest/compose/picture-of.ts';
import { buildSite } from '../adapters/site/build-site.ts';
import { checkPages } from '../adapters/site/check-pages.ts';
import { onDisk, onDiskOfOthers } from '../adapters/disk/disk-error.ts';
import { indexSearch } from '../adapters/site/index-search.ts';
import { listOffline } from '../adapters/site/list-offline.ts';
import { replaceFolders, withStaging } from '../adapters/site/staging.ts';
import { writeDay } from '../adapters/site/write-day.ts';

/** The options of a rebuild, apart from its snapshots. */
export interface RebuildOptions {
  /** Root of the project, which holds `content/` and `dist/`. */
  project: string;
  digest: DigestOptions;
  site?: string | undefined;
  base?: string | undefined;
  /** Called at each step with a line in the present tense. */
  onStep?: (step: string) => void;
}

/**
 * Turns verified snapshots into `content/digests/DAY/` and the site in `dist/`. Both are replaced only once everything
 * is built; a failure before that leaves them unchanged.
 */
export async function rebuildSite(snapshots: readonly Snapshot[], options: RebuildOptions): Promise<void> {
  const { project, digest, site, base, onStep } = options;
  await withStaging(project, async (staging) => {
    const files = new Map<string, Iterable<string>>();
    for (const snapshot of snapshots) {
      const { day } = snapshot.manifest;
      onStep?.(`${day}: making the digest of ${snapshot.articles.length} articles`);
      const rendered = buildDigest(snapshot, digest);
      await writeDay(join(staging.digests, day), rendered, shownPictures(snapshot, digest.images ?? 'none'));
      files.set(day, rendered.keys());
    }
    const days = [...files.keys()];
    onStep?.('building the pages');
    await buildSite({ project, staging, days, site, base });
    for (const [day, names] of files) await checkPages(staging.dist, day, names);
    onStep?.('indexing the site for search');
    await onDiskOfOthers(staging.dist, () => indexSearch(staging.dist));
    await onDisk(staging.dist, () => listOffline(staging.dist, days.toSorted().at(-1) ?? ''));
    onStep?.('replacing the old site');
    await replaceFolders(staging, [
      ...days.map((day) => ({ from: join(staging.digests, day), to: join(project, 'content/digests', day) })),
      { from: staging.dist, to: join(project, 'dist') },
    ]);
  });
}
