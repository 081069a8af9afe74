/** Builds the day of `angles.ts` in the project copy that the command names. */
import { rebuildSite } from '../../scripts/jobs/site/rebuild-site.ts';
import { anglesClusterer, anglesDay, anglesSplitter } from './angles.ts';

const [project = ''] = process.argv.slice(2);
await rebuildSite([anglesDay], {
  project,
  settings: {},
  digest: { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' },
});
