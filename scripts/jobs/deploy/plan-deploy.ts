import { stepOf, SENDING_STEPS } from './steps.ts';

/** What a deploy does. */
export interface DeployPlan {
  /** The files to send, of each step; within a step what is new first, then the deepest, since others lead to both. */
  steps: string[][];
  /** How many files stand as they should. */
  skipped: number;
  /** The files to delete, in the order of deleting: what leads to others before these. */
  deleted: string[];
}

/**
 * Plans a deploy.
 * @param wanted the files of the site, with their marks
 * @param standing those that earlier deploys put in the target; no other file is touched
 */
export function planDeploy(
  wanted: ReadonlyMap<string, string>,
  standing: ReadonlyMap<string, string>,
): DeployPlan {
  const changed = [...wanted].flatMap(([path, mark]) => (standing.get(path) === mark ? [] : [path]));
  const isChange = (path: string): number => Number(standing.has(path));
  changed.sort((a, b) => stepOf(a) - stepOf(b) || isChange(a) - isChange(b) || inOrder(a, b));
  const byStep = Map.groupBy(changed, stepOf);
  return {
    steps: SENDING_STEPS.map((_, step) => byStep.get(step) ?? []),
    skipped: wanted.size - changed.length,
    deleted: [...standing.keys()].filter((path) => !wanted.has(path)).sort((a, b) => inOrder(b, a)),
  };
}

const depthOf = (path: string): number => path.split('/').length;

/** Compares files in the order of sending. */
const inOrder = (a: string, b: string): number =>
  stepOf(a) - stepOf(b) || depthOf(b) - depthOf(a) || (a < b ? -1 : 1);
