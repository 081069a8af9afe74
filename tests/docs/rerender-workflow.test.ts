import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { staleWords } from '../../scripts/jobs/site/report-days.ts';
import { makeFolder } from '../support/fake-project.ts';
import { PROJECT, run } from '../support/run-script.ts';

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const workflow = parse(read('hosting/rerender.yml')) as {
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<'plan' | 'render' | 'join' | 'pages', Job>;
};
const { plan, render, join: joining, pages } = workflow.jobs;

/** Writes down what it is asked, and where the site will be; a build says how many days are stale. */
const NPM = `#!/bin/sh
echo "$* for $OVERVIEW_SITE$OVERVIEW_BASE" >> "$LOG"
if [ "$2" = build ]; then printf '\\n [warn]  %s\\n' "$STALE"; fi
if [ "$2" = "$FAILS" ]; then exit 1; fi
`;
const PULLED = 'run archive -- pull --publication ../publication for https://fjord.github.io/nordic/\n';

describe('the workflow that makes days of a publication anew', () => {
  let home = '';
  let env: Record<string, string> = {};
  const ofHome = (name: string) =>
    existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : '';
  const step = ({ steps }: Job) => {
    const script = steps.find(({ run: each }) => each !== undefined)?.run ?? 'exit 99';
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    return run('bash', shell, { folder: join(home, 'program'), env });
  };

  beforeEach(() => {
    home = makeFolder({
      'bin/npm': NPM,
      'publication/overview.config.yaml': 'archive: gh:fjord/archive\n',
      'program/hosting/prepare.sh': read('hosting/prepare.sh'),
      'shards/shard-0/dist/a': '',
      'shards/shard-1/dist/a': '',
    });
    chmodSync(join(home, 'bin/npm'), 0o755);
    env = {
      PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      ...{ GITHUB_OUTPUT: join(home, 'output'), RUNNER_TEMP: home, LOG: join(home, 'log') },
      ...{ GH_TOKEN: '', RCLONE_CONF: '', SIGNING_KEY: '', OWNER: 'fjord', NAME: 'nordic' },
      ...{ OVERVIEW_SITE: '', OVERVIEW_BASE: '', MOST: '4', SHARD: '1', SHARDS: '2', STALE: '', FAILS: '' },
    };
  });

  it('runs beside no other that changes the publication, and may do no more than each job needs', () => {
    const daily = parse(read('hosting/publish.yml')) as typeof workflow;
    expect(workflow.concurrency).toEqual(daily.concurrency);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect([plan, render, joining].map(({ permissions }) => permissions)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(pages.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(JSON.stringify(pages.steps)).not.toMatch(/npm|checkout/);
    const checkouts = [plan, render, joining].flatMap(({ steps }) =>
      steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')),
    );
    expect(checkouts.map((each) => each.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it.each([
    [0, '4', 'count=0\nshards=[]\n'],
    [1, '4', 'count=1\nshards=[0]\n'],
    [130, '4', 'count=4\nshards=[0,1,2,3]\n'],
    [3, '20', 'count=3\nshards=[0,1,2]\n'],
  ])('spreads %i stale days over at most %s machines', async (count, most, expected) => {
    const days = Array.from({ length: count }, (_, n) => `day ${n}`);
    Object.assign(env, {
      MOST: most,
      STALE: staleWords(
        days,
        days.map((day) => ({ manifest: { day } }) as never),
      ).join('\n'),
    });
    expect(await step(plan)).toMatchObject({ status: 0 });
    expect(ofHome('output')).toBe(expected);
    expect(ofHome('log').startsWith(PULLED)).toBe(true);
    expect(render.if).toBe("needs.plan.outputs.count != '0'");
  });

  it('makes a shard on each, from the archive', async () => {
    expect(await step(render)).toMatchObject({ status: 0 });
    expect(ofHome('log')).toBe(
      `${PULLED}run build -- --shard 1/2 --out ${home}/shard --publication ../publication for https://fjord.github.io/nordic/\n`,
    );
    const upload = render.steps.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    expect(upload?.with?.['include-hidden-files']).toBe(true);
  });

  it('joins them, and puts the site on Pages or where the configuration says, and then into the archive', async () => {
    expect(await step(joining)).toMatchObject({ status: 0 });
    const commands = () =>
      ofHome('log')
        .split('\n')
        .map((line) => line.replace(/ for .*/, ''));
    expect(commands()).toEqual([
      'run archive -- pull --publication ../publication',
      'run join -- --publication ../publication ../shards/shard-0 ../shards/shard-1',
      'run archive -- push --publication ../publication',
      '',
    ]);
    expect(ofHome('output')).toBe('pages=yes\n');
    writeFileSync(
      join(home, 'publication/overview.config.yaml'),
      'site: https://fjord.example\ndeploy: /srv/www\n',
    );
    expect(await step(joining)).toMatchObject({ status: 0 });
    expect(commands().slice(-3)).toEqual([
      'run deploy -- --publication ../publication',
      'run archive -- push --publication ../publication',
      '',
    ]);
    expect(ofHome('output')).toBe('pages=yes\npages=no\n');
  });

  it.each([
    ['plan', plan],
    ['render', render],
    ['join', joining],
  ])('stops in %s where a command fails', async (_, job) => {
    env.FAILS = 'archive';
    expect(await step(job)).toMatchObject({ status: 1 });
    expect(ofHome('output')).toBe('');
    expect(ofHome('log')).toBe(PULLED);
  });
});
