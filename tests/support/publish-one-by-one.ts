/**
 * Publishes the days of the project copy that the command names, in its folder `coming`: the older half at once, and each of
 * the others as on its own day, when its snapshot arrives.
 */
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stopAtBroken } from '../../scripts/adapters/snapshot/on-broken.ts';
import { buildNewestDays } from '../../scripts/jobs/site/build-newest-days.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';

const [project = '', most = '7', retention] = process.argv.slice(2);
const coming = join(project, 'coming');
const days = (await readdir(coming)).sort();
const half = Math.floor(days.length / 2);
for (const arrived of [days.slice(0, half), ...days.slice(half).map((day) => [day])]) {
  for (const day of arrived)
    await cp(join(coming, day), join(project, 'content/snapshots', day), { recursive: true });
  await buildNewestDays({
    ...{ project, most: Number(most), onBroken: stopAtBroken },
    settings: retention === undefined ? {} : { retention: Number(retention) },
    digest: defaultDigestOptions('full'),
  });
}
