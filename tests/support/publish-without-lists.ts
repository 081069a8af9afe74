/** Publishes the days of the project copy that the command names, and breaks off before the lists are made. */
import { stopAtBroken } from '../../scripts/adapters/snapshot/on-broken.ts';
import { buildNewestDays } from '../../scripts/jobs/site/build-newest-days.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';

const [project = ''] = process.argv.slice(2);
await buildNewestDays({
  project,
  most: 7,
  onBroken: stopAtBroken,
  settings: {},
  digest: defaultDigestOptions('licensed'),
  onStep: (step) => {
    if (step.startsWith('listing')) throw new Error('broken off');
  },
});
