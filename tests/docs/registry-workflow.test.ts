import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../support/fake-project.ts';
import { PROJECT, type Run, run } from '../support/run-script.ts';

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: { check: Job; propose: Job };
}

/** That of the program, and that of a publication, whose sources lie elsewhere and are named from there in a patch. */
const WORKFLOWS = [
  {
    ...{ path: '.github/workflows/registry.yml', sources: 'content/sources', inPatch: 'content/sources/' },
    ...{ patch: 'registry.patch', branch: 'registry-proposals', what: 'the registry' },
    asks: '--live --sources all --propose registry.patch',
  },
  {
    ...{ path: 'hosting/sources.yml', sources: 'sources', inPatch: '' },
    ...{ patch: 'sources.patch', branch: 'sources-proposals', what: 'the sources' },
    asks: '--live --propose TEMPORARY/sources.patch --publication ../publication',
  },
];

const patchOf = (file: string) =>
  `* fr-a: its entries are in fr, not en, on 2026-11-16 and 2026-11-19\n\n--- a/${file}\n+++ b/${file}\n@@ -1,2 +1,2 @@\n - id: fr-a\n-  language: en\n+  language: fr\n`;

/** Writes down what it is asked, and the text of a body; answers a list with the number of an open pull request. */
const GH = `#!/bin/sh
echo "$*" >> "$LOG"
while [ $# -gt 0 ]; do
  case "$1" in
    list) printf '%s' "$OPEN" ;;
    --body-file) cat "$2" >> "$LOG" ;;
  esac
  shift
done
`;
/** Finds what it is told to find. */
const NPM = `#!/bin/sh
echo "$*" >> "$LOG"
while [ "$1" != --propose ]; do shift; done
printf "%s" "$FOUND" > "$2"
`;

describe.each(WORKFLOWS)('the workflow $path', ({ path, sources, inPatch, asks, what, ...names }) => {
  const workflow = parse(readFileSync(join(PROJECT, path), 'utf8')) as Workflow;
  const { check, propose } = workflow.jobs;
  const FILE = `${sources}/fr.yaml`;
  const patch = patchOf(`${inPatch}fr.yaml`);
  let folder = '';
  let env: Record<string, string> = {};

  beforeEach(async () => {
    const home = makeFolder({
      'bin/gh': GH,
      'bin/npm': NPM,
      [`work/${FILE}`]: '- id: fr-a\n  language: en\n',
    });
    for (const name of ['gh', 'npm']) chmodSync(join(home, 'bin', name), 0o755);
    folder = join(home, 'work');
    env = {
      PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      GITHUB_OUTPUT: join(home, 'output'),
      ...{ RUNNER_TEMP: home, LOG: join(home, 'log') },
      BASE: 'main',
      OPEN: '',
      FOUND: '',
      // Not the settings of whoever runs the test.
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    await bash(
      'git init -q --bare ../origin.git; git init -q -b main; git remote add origin ../origin.git; git add .; git -c user.name=A -c user.email=a@a.test commit -qm first; git push -q origin main',
    );
  });

  /** As the runner does: https://docs.github.com/actions/reference/workflow-syntax, jobs.<job_id>.steps[*].shell. */
  const bash = (script: string): Promise<Run> =>
    run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { folder, env });
  const steps = async ({ steps: all }: Job) => {
    for (const { run: script } of all)
      if (script !== undefined) expect(await bash(script)).toMatchObject({ status: 0 });
  };
  const logged = () => readFileSync(env.LOG ?? '', 'utf8');
  const offered = (text: string) => {
    mkdirSync(join(folder, 'proposal'));
    writeFileSync(join(folder, 'proposal', names.patch), text);
  };
  const branch = async (show: string) => (await bash(`git -C ../origin.git ${show} ${names.branch}`)).said;

  it('may only read, but for the job that opens the pull request', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(check.permissions).toBeUndefined();
    expect(propose.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    const used = propose.steps.map(({ uses = '', run: script = '' }) => uses + script).join('\n');
    expect(used).not.toMatch(/npm|node/);
  });

  it('checks every feed, and goes on only where there is a patch', async () => {
    await steps(check);
    expect(logged()).toBe(`run sources -- check ${asks.replace('TEMPORARY', env.RUNNER_TEMP ?? '')}\n`);
    expect(existsSync(env.GITHUB_OUTPUT ?? '')).toBe(false);
    env.FOUND = patch;
    await steps(check);
    expect(readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8')).toBe('patch=yes\n');
  });

  it('opens a pull request with the edits and their reasons', async () => {
    offered(patch);
    await steps(propose);
    expect(await branch('log --format=%s%n%an')).toEqual(
      expect.stringMatching(
        new RegExp(`^Mend ${what} by what \\w+ feeds answered\\ngithub-actions.bot.\\nfirst\\nA\\n$`),
      ),
    );
    expect(await branch('diff --name-only main')).toBe(`${FILE}\n`);
    const [list, create, ...body] = logged().split('\n');
    expect(list).toMatch(new RegExp(`^pr list --head ${names.branch} --state open`));
    expect(create).toMatch(new RegExp(`^pr create --base main --head ${names.branch} --title Mend ${what}`));
    expect(body.join('\n')).toContain('~~~text\n* fr-a: its entries are in fr, not en');
    expect(body.join('\n')).not.toContain('+++');
  });

  it('updates the one that is open, from what the registry is now', async () => {
    await bash(
      `git switch -qc ${names.branch}; git -c user.name=A -c user.email=a@a.test commit -q --allow-empty -m old; git push -q origin HEAD; git switch -q main`,
    );
    await bash(`git branch -qD ${names.branch}`);
    env.OPEN = '17';
    offered(patch);
    await steps(propose);
    expect(await branch('log --format=%s')).not.toContain('old');
    expect(logged()).toContain('pr edit 17 --body-file');
    expect(logged()).not.toContain('pr create');
  });

  it('changes nothing but the sources', async () => {
    offered(patch + patchOf('.github/workflows/ci.yml').replace(/.*\n\n/, ''));
    await steps(propose);
    expect(await branch('diff --name-only main')).toBe(`${FILE}\n`);
  });
});
