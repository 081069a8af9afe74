import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionlint } from '../support/actionlint.ts';
import { PROJECT } from '../support/run-script.ts';

const files = globSync(['.github/workflows/*.yml', 'hosting/*.yml'], { cwd: PROJECT });
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

it.each(files)('actionlint objects to nothing in %s', async (file) => {
  expect(await actionlint(read(file), file)).toEqual([]);
});

const BAD = `on:
  schedule: [{ cron: '61 0 * * *' }]
jobs:
  one:
    needs: none
    runs-on: ubuntu-lastest
    permissions: { content: read }
    steps:
      - uses: actions/cache@v4
        with: { pth: a }
      - run: echo \${{ steps.none.outputs.a }} \${{ github.event.issue.title }} \${{ nothing.a }}
        shel: bash
`;

it('actionlint finds each kind of mistake', async () => {
  const kinds = (await actionlint(BAD, 'bad.yml')).map((each) => each.split(': ')[1]);
  const expected = 'action events expression job-needs permissions runner-label syntax-check'.split(' ');
  expect([...new Set(kinds)].toSorted()).toEqual(expected);
});

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

/** The scripts of all workflows, with a word where the host puts a value, and what some of them source. */
const scripts = [
  ...files.flatMap((file) =>
    Object.values((parse(read(file)) as Workflow).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }, n) =>
        run === undefined
          ? []
          : ([[`${file}, step ${n + 1}`, run.replaceAll(/\$\{\{.*?\}\}/g, '_')]] as const),
      ),
    ),
  ),
  ['hosting/prepare.sh', read('hosting/prepare.sh')] as const,
];

const problemsBy = (program: string, args: readonly string[], input: string): string => {
  const { error, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
  return error?.message ?? stdout + stderr;
};

it('the scripts of workflows are of a shell', () => {
  for (const [name, script] of scripts) expect(problemsBy('bash', ['-n'], script), name).toBe('');
  expect(problemsBy('bash', ['-n'], 'if true; then')).toContain('syntax error');
});

/** As actionlint runs it: https://github.com/rhysd/actionlint/blob/main/rule_shellcheck.go */
const AS_ACTIONLINT = [
  '--norc',
  '-f',
  'gcc',
  '-s',
  'bash',
  '-e',
  'SC1091,SC2194,SC2050,SC2153,SC2154,SC2157,SC2043',
  '-',
];
const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;

it.runIf(hasShellcheck)('shellcheck objects to nothing in the scripts of workflows', () => {
  for (const [name, script] of scripts)
    expect(problemsBy('shellcheck', AS_ACTIONLINT, `set -eo pipefail\n${script}`), name).toBe('');
  expect(problemsBy('shellcheck', AS_ACTIONLINT, 'rm $HOME')).toContain('SC2086');
});
