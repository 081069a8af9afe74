/** Publishes the newest days of the project copy that the command names, and prints which it made, as JSON. */
import { stopAtBroken } from '../../scripts/adapters/snapshot/on-broken.ts';
import { buildNewestDays } from '../../scripts/jobs/site/build-newest-days.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';

const [project = '', most = '7', texts = 'full'] = process.argv.slice(2);
const built = await buildNewestDays({
  project,
  most: Number(most),
  onBroken: stopAtBroken,
  settings: {},
  digest: defaultDigestOptions(texts === 'full' ? 'full' : 'licensed'),
});
process.stdout.write(`${JSON.stringify(built)}\n`);
