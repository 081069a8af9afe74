import type { DeployPlan } from './plan-deploy.ts';

/** What a deploy would do, a line for each file, in its order. */
export const deployLines = ({ steps, deleted }: DeployPlan): string[] => [
  ...steps.flat().map((path) => `send   ${path}`),
  ...deleted.map((path) => `delete ${path}`),
];
