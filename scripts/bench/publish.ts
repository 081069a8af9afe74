import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOfTool } from '../adapters/program/run-tool.ts';
import { PROGRAM_FOLDER } from '../adapters/project-folder.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** The bundled day, which is published in place of one of the network. */
const SAMPLE = 'content/snapshots/2026-03-18';

/** What a publisher types, and what it does. */
interface Step {
  what: string;
  command: string;
  args: readonly string[];
}

/** The steps from nothing to a site that readers can reach, each as it is typed, in a folder of their own. */
function stepsIn(home: string): Step[] {
  const [clone, own, www] = ['overview', 'nordic', 'www'].map((name) => join(home, name));
  const npm = (script: string, ...args: string[]) => ({
    command: 'npm',
    args: ['--prefix', clone ?? '', 'run', '--silent', script, '--', ...args],
  });
  const publication = ['--publication', own ?? ''];
  const site = ['--site', 'https://fjord.example'];
  return [
    { what: '`git clone`', command: 'git', args: ['clone', '--quiet', PROGRAM_FOLDER, clone ?? ''] },
    {
      what: '`npm run new`, which installs all packages first',
      ...npm('new', own ?? '', '--title', 'Nordic Overview', '--countries', 'NO,SE,DK,FI,IS'),
    },
    {
      what: '`npm run rebuild` of the bundled day, which compiles the templates first',
      ...npm('rebuild', join(clone ?? '', SAMPLE), ...publication, ...site),
    },
    { what: '`npm run deploy` to a folder', ...npm('deploy', ...publication, '--to', www ?? '') },
  ];
}

/**
 * Measures how long it takes from a clone of the program to a site in the folder of a server: on a machine that has git, Node
 * and npm, and nothing of the program in npm's cache. The day is the bundled one, so nothing depends on the news.
 */
async function benchPublish(print: Print): Promise<Figures> {
  const home = await mkdtemp(join(tmpdir(), 'overview-publish-'));
  try {
    const env = { npm_config_cache: join(home, 'npm-cache'), INIT_CWD: home, OVERVIEW_FOLDER: '' };
    const rows: [what: string, seconds: number][] = [];
    for (const { what, command, args } of stepsIn(home)) {
      const began = performance.now();
      const end = await endOfTool(command, args, { env, remedy: 'install it' });
      if (end.code !== 0) throw new Error(`publish: ${what}: ${end.detail}`);
      rows.push([what, (performance.now() - began) / 1000]);
      print(`${what}: ${rows.at(-1)?.[1].toFixed(1)} s`);
    }
    const files = await readdir(join(home, 'www'), { recursive: true });
    const all = rows.reduce((sum, [, seconds]) => sum + seconds, 0);
    print(`all together: ${(all / 60).toFixed(1)} minutes`);
    return {
      command: 'publish',
      fittedOn: 'nothing',
      tables: [
        {
          columns: ['from nothing to a published site', 'seconds'],
          rows: [
            ...rows.map(([what, seconds]) => [what, seconds.toFixed(1)]),
            ['all together', `${all.toFixed(1)} (${(all / 60).toFixed(1)} minutes)`],
          ],
        },
      ],
      notes: [
        `Each step is the command that a publisher types, with an empty cache of npm. The site has ${files.length} files and folders.`,
        'A day of the news is gathered for as long as the configuration allows (`minutes`) in place of the bundled one.',
      ],
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

await runBench(benchPublish);
