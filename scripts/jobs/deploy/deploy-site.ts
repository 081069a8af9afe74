import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import type { DeployRecord } from '../../../src/schemas/deploy-record.ts';
import {
  readStanding,
  type TargetRecord,
  writeJournal,
  writeProgress,
  writeDeployRecord,
} from '../../adapters/deploy/deploy-records.ts';
import type { Target } from '../../adapters/deploy/target.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { checkSite } from './check-site.ts';
import { type DeployPlan, planDeploy } from './plan-deploy.ts';
import { type Besides, type SiteFiles, siteFiles } from './site-files.ts';
import { SENDING_STEPS } from './steps.ts';

/** Files that are made ready and sent at once. */
const BATCH = 500;

/** Files after which it is noted what is in place, so that a deploy that was killed goes on from there. */
const NOTED = 50;

/** How a site is deployed. */
export interface Deploying extends Besides {
  /** The built site. */
  dist: string;
  target: Target;
  /** An empty folder for what is made on the way. */
  work: string;
  /** Only plans. */
  dryRun?: boolean | undefined;
  /** Takes files for its own that stand at addresses of the site, and were put there by other means. */
  adopt?: boolean | undefined;
  /** Deploys a site that lacks files or days which it had before. */
  force?: boolean | undefined;
  onStep?: (step: string) => void;
}

/**
 * Deploys a built site: sends what has changed by the target’s own record, what others lead to first, then deletes what earlier
 * deploys put there and the site has no longer. Killed anywhere, it leaves every file whole or in doubt by its journal, and
 * the next deploy comes to the same.
 * @throws InputError when the site is not whole, the target is not one of ours, or it fails
 */
export async function deploySite(options: Deploying): Promise<DeployPlan> {
  const { dist, target, work, dryRun, force = false } = options;
  const days = await checkSite(dist, force);
  const standing = await readStanding(target);
  if (!force) checkDays(target, standing, days);
  const files = await siteFiles(dist, work, options);
  const plan = planDeploy(files.marks, standing.files);
  if (!options.adopt) await checkStrangers(target, standing, plan);
  const isDone = plan.deleted.length === 0 && plan.steps.every((paths) => paths.length === 0);
  if (dryRun || (isDone && !standing.isOpen)) return plan;
  await carryOut(plan, files, standing, options);
  return plan;
}

/** Stops where the target has days that the site has not: it was built without its archive. */
function checkDays(target: Target, { files }: TargetRecord, days: readonly Day[]): void {
  const known = new Set(days);
  const there = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  const lost = [...there].filter((name) => daySchema.safeParse(name).success && !known.has(name)).sort();
  if (lost.length === 0) return;
  const what = `it has ${lost.length} day(s) that the site has not, such as ${lost.at(-1) ?? ''}`;
  const remedy = 'restore dist/ as it was published, and build again; --force deletes these days';
  throw new InputError(target.name, what, remedy);
}

/** Stops where files would be replaced that no deploy put there. */
async function checkStrangers(target: Target, standing: TargetRecord, plan: DeployPlan): Promise<void> {
  const { files, record, isOpen, isEmpty } = standing;
  if (isEmpty) return;
  const remedy =
    'name an empty place; --adopt takes over what stands at addresses of the site, and leaves the rest';
  if (!record && !isOpen)
    throw new InputError(target.name, 'it is not empty, and no deploy put there what it holds', remedy);
  const strangers = await target.present(plan.steps.flat().filter((path) => !files.has(path)));
  if (strangers.length > 0)
    throw new InputError(target.name, `no deploy put there its ${strangers.slice(0, 3).join(', ')}`, remedy);
}

async function carryOut(
  { steps, deleted }: DeployPlan,
  { marks, fetch }: SiteFiles,
  standing: TargetRecord,
  { target, work, onStep }: Deploying,
): Promise<void> {
  const markOf = (path: string) => marks.get(path) ?? '';
  // What a killed deploy did is written down before its journal is replaced.
  let record: DeployRecord | undefined = standing.record;
  if (standing.isOpen) record = await writeDeployRecord(target, record, standing.files);
  const sent = steps.flat().map((path): [string, string] => [path, markOf(path)]);
  const journal = await writeJournal(target, record, standing.journal, {
    files: sent,
    deleted: [...deleted],
  });
  let done = 0;
  let noted = 0;
  for (const [step, paths] of steps.entries()) {
    if (paths.length > 0) onStep?.(`sending ${SENDING_STEPS[step] ?? ''}: ${paths.length} file(s)`);
    for (let start = 0; start < paths.length; start += BATCH) {
      const batch = await fetch(paths.slice(start, start + BATCH));
      await target.put(batch);
      done += batch.length;
      if (done - noted >= NOTED) await writeProgress(target, journal, (noted = done));
      for (const { path, from } of batch) if (from === work) await rm(join(work, path), { force: true });
    }
  }
  if (done > noted && deleted.length > 0) await writeProgress(target, journal, done);
  if (deleted.length > 0) onStep?.(`deleting ${deleted.length} file(s)`);
  await target.remove(deleted);
  const removed = new Set(deleted);
  const kept = [...standing.files].filter(([path]) => !removed.has(path));
  await writeDeployRecord(target, record, new Map([...kept, ...sent]));
}
