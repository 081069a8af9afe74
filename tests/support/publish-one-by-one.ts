/**
 * Publishes the days of the project copy that the command names as if each were its day: before each build, the next snapshot
 * arrives from the folder `coming`.
 */
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stopAtBroken } from '../../scripts/adapters/snapshot/on-broken.ts';
import { buildNewestDays } from '../../scripts/jobs/build-newest-days.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';

const [project = '', most = '7'] = process.argv.slice(2);
const coming = join(project, 'coming');
for (const day of (await readdir(coming)).sort()) {
  await cp(join(coming, day), join(project, 'content/snapshots', day), { recursive: true });
  await buildNewestDays({
    ...{ project, most: Number(most), onBroken: stopAtBroken, settings: {} },
    digest: defaultDigestOptions('full'),
  });
}
