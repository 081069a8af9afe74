import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What building a site took. */
export interface Built {
  /** Days that were made, and days of the site. */
  rendered: number;
  days: number;
  /** Of the whole process, over all its threads. */
  cpuSeconds: number;
  /** CPU seconds by stage. */
  stages: Readonly<Record<string, number>>;
  /** The most memory that the process had, in MiB. */
  megabytes: number;
}

/** As `npm run build` starts it. */
const MEMORY = ['--max-semi-space-size=8', '--max-old-space-size=1000'];

/**
 * Builds the site of a project in a process of its own.
 * @throws when the build fails
 */
export async function measureBuild(project: string): Promise<Built> {
  const child = fork(join(project, 'scripts/bench/archive/build-here.ts'), [project], {
    execArgv: MEMORY,
    cwd: project,
  });
  let built: Built | undefined;
  child.on('message', (message) => (built = message as Built));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 || !built)
    throw new Error(`bench: the build of ${project} ended with ${code ?? 'a signal'}`);
  return built;
}
