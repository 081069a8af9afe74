import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandText } from '../support/command-text.ts';
import { PROJECT } from '../support/run-script.ts';

interface Workflow {
  name: string;
  on: Record<string, { inputs?: Record<string, unknown> } | null>;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}
interface Job {
  needs?: string | string[];
  'runs-on': string;
  strategy?: { matrix: Record<string, string[] | string> };
  steps: { uses?: string; run?: string }[];
}

/** Those that GitHub has for each kind of processor. */
const RUNNERS = ['ubuntu-latest', 'ubuntu-24.04-arm'];

/** Where a job runs: on one, or on each that its matrix names. */
const runnersOf = ({ 'runs-on': runner, strategy }: Pick<Job, 'runs-on' | 'strategy'>): string[] =>
  runner === '${{ matrix.runner }}' ? [strategy?.matrix.runner ?? []].flat() : [runner];

/** Those of this repository, and those that publications get. */
const workflows = globSync(['.github/workflows/*.yml', 'hosting/*.yml'], { cwd: PROJECT }).map((file) => {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  return [file, parse(text) as Workflow, text] as const;
});
/** What their steps source. */
const PREPARE = readFileSync(join(PROJECT, 'hosting/prepare.sh'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

it.each(workflows)('the workflow %s is whole: its jobs, what they need, and every step', (_, workflow) => {
  expect(Object.keys(workflow.on)).not.toEqual([]);
  for (const { needs, steps, ...job } of Object.values(workflow.jobs)) {
    for (const runner of runnersOf(job)) expect(RUNNERS).toContain(runner);
    for (const needed of [needs ?? []].flat()) expect(workflow.jobs).toHaveProperty(needed);
    for (const { uses, run } of steps)
      expect([uses, run].filter((each) => each !== undefined)).toHaveLength(1);
  }
});

it.each(workflows)('the commands of %s exist, with their options', (_, { jobs }) => {
  for (const { run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) {
    for (const [, name = '', options = ''] of run.matchAll(/npm run ([\w:-]+) --(.*?)(?: 2>|$)/gm)) {
      const path = /scripts\/[\w-]+\.ts$/.exec(scripts[name] ?? '')?.[0] ?? 'none';
      const text = commandText(path);
      for (const [option] of options.matchAll(/(?<= )--(?!publication )[\w-]+/g))
        expect(text).toMatch(new RegExp(`'${option}(?:'| [<[])`));
    }
  }
});

it.each(workflows)('every input and variable that %s reads is one that it has', (_, workflow, text) => {
  const inputs = Object.values(workflow.on).flatMap((event) => Object.keys(event?.inputs ?? {}));
  const read = Array.from(text.matchAll(/\$\{\{ inputs\.(\w+)/g), ([, name = '']) => name);
  expect(read.toSorted()).toEqual(inputs.toSorted());
  const prepared = text.includes('. hosting/prepare.sh') ? PREPARE : '';
  const shell = Array.from(
    (text + prepared).matchAll(/"?\$(?!GITHUB|RUNNER|RCLONE_CONFIG|OVERVIEW_SIGNING_KEY)([A-Z_]+)/g),
    ([, name = '']) => name,
  );
  for (const name of shell) expect(text).toContain(`${name}: \${{ `);
});

it('the sample and ten days are built on every kind of processor, and their bytes compared', () => {
  const { jobs } = parse(readFileSync(join(PROJECT, '.github/workflows/ci.yml'), 'utf8')) as Workflow;
  const { bytes, 'same-bytes': compare } = jobs;
  expect(bytes && runnersOf(bytes)).toEqual(RUNNERS);
  expect(compare?.needs).toBe('bytes');
  expect(compare?.steps.at(-1)?.run).toContain('diff bytes-X64/bytes.txt bytes-ARM64/bytes.txt');
});
