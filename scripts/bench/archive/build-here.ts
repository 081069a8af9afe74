/** Builds the site of a project, named as the first argument, in a process of its own, and sends what that took. */
import { stopAtBroken } from '../../adapters/snapshot/on-broken.ts';
import { startClock } from '../../jobs/site/stage-clock.ts';
import { publishSite } from '../../jobs/site/publish-site.ts';
import { storedDays } from '../../jobs/site/stored-days.ts';
import { defaultDigestOptions } from '../../pipeline/digest/default-digest-options.ts';
import type { Built } from './measure-build.ts';

const [project = ''] = process.argv.slice(2);
const clock = startClock();
const { rendered, days } = await publishSite(await storedDays(project, stopAtBroken), {
  project,
  digest: defaultDigestOptions('full'),
  settings: {},
  most: 7,
  choice: { all: true },
  onStage: clock.enter,
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const built: Built = {
  rendered: rendered.length,
  days,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  stages: Object.fromEntries(clock.read()),
  megabytes: maxRSS / 1024,
};
process.send?.(built);
