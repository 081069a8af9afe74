import { join } from 'node:path';
import { isClaimed } from '../../adapters/disk/claim.ts';
import { listIfThere, statIfThere } from '../../adapters/disk/if-there.ts';
import { liesIn } from '../../adapters/disk/lies-in.ts';
import { OWNER } from '../../adapters/disk/owned-folder.ts';
import { BUILD_PREFIX, withStaging } from '../../adapters/site/staging.ts';
import { WORK_FOLDER } from '../../adapters/work-folder.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { atWork } from '../site/at-work.ts';
import { type Deploying, deploySite } from './deploy-site.ts';
import type { DeployPlan } from './plan-deploy.ts';

/** How the site of a project is deployed. */
export interface DeployingFolder extends Omit<Deploying, 'work'> {
  /** Root of the project, in which files on the way have a folder. */
  project: string;
}

/**
 * Deploys a built site while no command of the project may change it.
 * @throws InputError when one does, or one that did was broken off, or the target holds the site or lies in it
 */
export async function deployFolder({ project, ...options }: DeployingFolder): Promise<DeployPlan> {
  const { dist, target } = options;
  if (liesIn(dist, target.name) || liesIn(target.name, dist))
    throw new InputError(target.name, 'it holds the site, or lies in it', 'name a folder of its own');
  if (dist === join(project, 'dist')) await checkBroken(project);
  return atWork(project, options.onStep, () =>
    withStaging(project, ({ root }) => deploySite({ ...options, work: root })),
  );
}

/** Stops where a build was killed: the pages that it put in place are whole, but what lists them may be older. */
async function checkBroken(project: string): Promise<void> {
  const parent = join(project, WORK_FOLDER);
  for (const name of (await listIfThere(parent)) ?? []) {
    const root = join(parent, name);
    if (!name.startsWith(BUILD_PREFIX) || !(await statIfThere(join(root, 'dist')))) continue;
    if (await isClaimed(join(root, OWNER))) continue;
    throw new InputError(
      join(project, 'dist'),
      'a build of it was broken off',
      'run the build again, then deploy',
    );
  }
}
