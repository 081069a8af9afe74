import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../support/fake-project.ts';
import { PROJECT, type Run, run } from '../support/run-script.ts';

interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: { id?: string; uses?: string; run?: string; with?: Record<string, unknown> }[];
}
const workflow = parse(readFileSync(join(PROJECT, 'hosting/publish.yml'), 'utf8')) as {
  on: { schedule: { cron: string }[] };
  permissions: Record<string, string>;
  jobs: Record<'publish' | 'pages' | 'report', Job>;
};
const { publish, pages, report } = workflow.jobs;

/** Writes down what it is asked, and the text of a body; answers a list with the number of an open issue. */
const GH = `#!/bin/sh
echo "gh $*" >> "$LOG"
if [ "$1 $2" = 'issue list' ]; then printf '%s' "$OPEN"; fi
while [ $# -gt 0 ]; do
  if [ "$1" = --body-file ]; then cat "$2" >> "$LOG"; fi
  shift
done
`;
/** Says how its steps ended, and ends as it is told. */
const NPM = `#!/bin/sh
echo "npm $* for $OVERVIEW_SITE$OVERVIEW_BASE" >> "$LOG"
echo 'a line of the run'
printf 'done     digest  sealed 2026-03-18\\nskipped  deploy  nowhere\\n'
exit "$ENDS"
`;
/** What else a runner has. */
const OTHERS = '#!/bin/sh\necho "sudo $*" >> "$LOG"\n';

describe('the workflow of a publication', () => {
  let home = '';
  let env: Record<string, string> = {};
  const config = () => join(home, 'publication/overview.config.yaml');

  beforeEach(() => {
    home = makeFolder({
      'bin/gh': GH,
      'bin/npm': NPM,
      'bin/sudo': OTHERS,
      'publication/overview.config.yaml': 'title: Nordic\narchive: gh:fjord/archive\n',
      'publication/dist/published.json': '{}',
      'program/hosting/prepare.sh': readFileSync(join(PROJECT, 'hosting/prepare.sh'), 'utf8'),
    });
    for (const name of ['gh', 'npm', 'sudo']) chmodSync(join(home, 'bin', name), 0o755);
    env = {
      PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      ...{ GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'summary') },
      ...{ RUNNER_TEMP: home, LOG: join(home, 'log'), OWNER: 'fjord', NAME: 'nordic' },
      ...{
        GH_TOKEN: '',
        RCLONE_CONF: '',
        SIGNING_KEY: '',
        OVERVIEW_SITE: '',
        OVERVIEW_BASE: '',
        ENDS: '0',
        OPEN: '',
      },
      ...{
        CODE: '0',
        PAGES: 'success',
        SUMMARY: 'done     digest  sealed',
        RUN: 'https://host.example/run/1',
      },
    };
  });

  /** As the runner does: https://docs.github.com/actions/reference/workflow-syntax, jobs.<job_id>.steps[*].shell. */
  const scriptOf = async ({ steps }: Job, folder: string): Promise<Run> => {
    const script = steps.find((step) => step.run !== undefined)?.run ?? 'exit 99';
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    return run('bash', shell, { folder: join(home, folder), env });
  };
  const read = (name: string) => (existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : '');

  it('runs off the hour and once more hours later, and may do no more than each job needs', () => {
    const [first, second] = workflow.on.schedule.map(({ cron }) => cron.split(' ').map(Number));
    expect(first?.[0]).toBeGreaterThan(9);
    expect((second?.[1] ?? 0) - (first?.[1] ?? 0)).toBeGreaterThanOrEqual(3);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(publish.permissions).toBeUndefined();
    expect(pages.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(report.permissions).toEqual({ issues: 'write' });
    const used = [pages, report].flatMap(({ steps }) => steps).map(({ uses = '', run = '' }) => uses + run);
    expect(used.join('\n')).not.toMatch(/npm|checkout/);
  });

  it('keeps the caches of translations, models and answers, and passes no token to later steps', () => {
    const cache = publish.steps.find(({ uses = '' }) => uses.startsWith('actions/cache@'));
    expect(cache?.with?.path).toBe(
      'publication/.cache/http\npublication/.cache/models\npublication/.cache/translations\n',
    );
    const checkouts = publish.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false]);
  });

  it('publishes the day, for the address that Pages will have', async () => {
    expect(await scriptOf(publish, 'program')).toMatchObject({ status: 0 });
    expect(read('log')).toBe(
      'npm run publish:daily -- --publication ../publication for https://fjord.github.io/nordic/\n',
    );
    const summary = 'done     digest  sealed 2026-03-18\nskipped  deploy  nowhere\n';
    expect(read('output')).toBe(`code=0\npages=yes\nsummary<<END-OF-SUMMARY\n${summary}END-OF-SUMMARY\n`);
    expect(read('summary')).toContain(summary);
  });

  it.each([
    ['a day that is refused', '3', 'yes'],
    ['an incomplete day', '4', 'yes'],
    ['a run that failed', '1', 'no'],
  ])('goes on after %s, with what is whole', async (_, ends, expected) => {
    env.ENDS = ends;
    expect(await scriptOf(publish, 'program')).toMatchObject({ status: 0 });
    expect(read('output')).toContain(`code=${ends}\npages=${expected}\n`);
  });

  it('leaves Pages out where the configuration names another place, or nothing was ever built', async () => {
    rmSync(join(home, 'publication/dist'), { recursive: true });
    await scriptOf(publish, 'program');
    expect(read('output')).toContain('pages=no');
    mkdirSync(join(home, 'publication/dist'));
    writeFileSync(join(home, 'publication/dist/published.json'), '{}');
    rmSync(join(home, 'output'));
    const keys = `"site": https://fjord.example\n"archive" : rclone:s:a\n'deploy': rclone:s:www\n`;
    writeFileSync(config(), keys);
    Object.assign(env, { GH_TOKEN: 'token', RCLONE_CONF: '[s]\ntype = local' });
    expect(await scriptOf(publish, 'program')).toMatchObject({ status: 0 });
    expect(read('output')).toContain('pages=no');
    expect(read('log')).toContain('gh auth setup-git\nsudo apt-get update');
    expect(read('log')).toMatch(/for \n$/);
    expect(read('rclone.conf')).toBe('[s]\ntype = local\n');
  });

  it('gives the signing key to the run in a file that nobody else can read', async () => {
    await scriptOf(publish, 'program');
    expect(existsSync(join(home, 'signing-key.json'))).toBe(false);
    env.SIGNING_KEY = '{"format":"overview-signing-key"}';
    await scriptOf(publish, 'program');
    expect(read('signing-key.json')).toBe('{"format":"overview-signing-key"}\n');
    expect(statSync(join(home, 'signing-key.json')).mode & 0o777).toBe(0o600);
  });

  it('stops where no archive is named: each run would begin with nothing', async () => {
    writeFileSync(config(), 'title: Nordic\n');
    expect(await scriptOf(publish, 'program')).toMatchObject({ status: 0 });
    expect(read('output')).toBe('code=1\nsummary=overview.config.yaml names no archive\n');
    expect(read('log')).toBe('');
  });

  it('opens one issue when a day is refused, and adds to the one that is open', async () => {
    Object.assign(env, { CODE: '3', PAGES: 'skipped' });
    expect(await scriptOf(report, '.')).toMatchObject({ status: 1 });
    expect(read('log')).toMatch(
      /^gh issue list --label not published --state open.*\ngh label create not published/,
    );
    expect(read('log')).toContain('gh issue create --title A day was not published --label not published');
    expect(read('log')).toContain('below its quorum');
    expect(read('log')).toContain(`done     digest  sealed\n~~~\n\n${env.RUN ?? ''}`);
    rmSync(join(home, 'log'));
    env.OPEN = '7';
    expect(await scriptOf(report, '.')).toMatchObject({ status: 1 });
    expect(read('log')).toContain('gh issue comment 7 --body-file body.md');
    expect(read('log')).not.toContain('create');
  });

  it.each([
    ['1', 'skipped', 'exit code 1'],
    ['', 'skipped', 'exit code none'],
    ['0', 'failure', 'GitHub Pages did not take it'],
  ])('says of exit code %j, Pages %s, what is wrong', async (code, result, why) => {
    Object.assign(env, { CODE: code, PAGES: result });
    expect(await scriptOf(report, '.')).toMatchObject({ status: 1 });
    expect(read('log')).toContain(why);
  });

  it.each(['0', '4'])('closes the issue when a day is published (exit code %s)', async (code) => {
    env.CODE = code;
    expect(await scriptOf(report, '.')).toMatchObject({ status: 0 });
    expect(read('log').split('\n')).toHaveLength(2);
    Object.assign(env, { OPEN: '7', PAGES: 'skipped' });
    expect(await scriptOf(report, '.')).toMatchObject({ status: 0 });
    expect(read('log')).toContain(`gh issue close 7 --comment Published again: ${env.RUN ?? ''}`);
  });
});
