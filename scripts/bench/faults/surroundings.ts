import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { faultsOfPages } from './look.ts';
import type { Prepared } from './prepare.ts';
import { type Ended, isSaid, type CommandLine, runLine } from './run-line.ts';
import { reset, type FaultStage } from './stage.ts';
import { differences, stateOf } from './state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Processes that only work, beside the command, and their priority: they take a part of the machine always. */
const BUSY = 40;
const PRIORITY = 10;

/** A world in which a digest is made, and whether it must come out as in an undisturbed one. */
interface Surroundings {
  name: string;
  isSame: boolean;
  /** How far the clock of the run is ahead, in milliseconds. */
  ahead?: number;
  run: (stage: FaultStage, line: CommandLine) => Promise<Ended[]>;
}

const feedsDown = (share: number): Surroundings => ({
  name: `${share * 100}% of the feeds are down`,
  isSame: false,
  run: async (stage, line) => {
    stage.world.down = share;
    try {
      return [await runLine(stage, line)];
    } finally {
      stage.world.down = 0;
    }
  },
});

const clockOff = (name: string, milliseconds: number): Surroundings => ({
  name: `the clock is ${name}`,
  isSame: false,
  ahead: milliseconds,
  run: async (stage, line) => [await runLine({ ...stage, instant: stage.instant + milliseconds }, line)],
});

/** How often a run looks at its clock before that is set: in the midst of gathering, and of building. */
const LOOKS = [40, 400];

const clockSet = (name: string, by: number): Surroundings[] =>
  LOOKS.map((looks) => ({
    name: `the clock is set ${name} after ${looks} looks at it`,
    isSame: false,
    ahead: Math.max(0, by),
    run: async (stage, line) => [await runLine(stage, { ...line, jump: { looks, by } })],
  }));

/** The surroundings of the table, in its order. */
const ALL: readonly Surroundings[] = [
  ...[0.1, 0.25, 0.5, 0.75, 0.9, 1].map(feedsDown),
  {
    name: 'no name of a host is found',
    isSame: false,
    run: async (stage, { line }) => [await runLine(stage, { line, withoutNames: true })],
  },
  clockOff('an hour back', -HOUR),
  clockOff('a day ahead', DAY),
  clockOff('a year ahead', 365 * DAY),
  ...clockSet('an hour back', -HOUR),
  ...clockSet('a day ahead', DAY),
  ...clockSet('a year back', -365 * DAY),
  {
    name: 'two runs at once',
    isSame: true,
    run: (stage, line) => Promise.all([runLine(stage, line), runLine(stage, line)]),
  },
  {
    name: 'a day made twice',
    isSame: true,
    run: async (stage, line) => [await runLine(stage, line), await runLine(stage, line)],
  },
  { name: `${BUSY} busy processes beside it`, isSame: true, run: amidWork },
];

async function amidWork(stage: FaultStage, line: CommandLine): Promise<Ended[]> {
  const busy = Array.from({ length: BUSY }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    for (const { pid } of busy) if (pid !== undefined) setPriority(pid, PRIORITY);
    return [await runLine(stage, line)];
  } finally {
    for (const each of busy) each.kill('SIGKILL');
  }
}

/** How a digest ended in some surroundings. */
export interface Endured {
  name: string;
  /** The exit codes of its runs. */
  codes: string;
  wrong: string[];
}

/**
 * Makes a digest in surroundings of each kind, then again in good ones. It must say how it ended, leave every page of the site
 * whole with links that lead somewhere, and snapshots that `npm run verify` does not refute.
 */
export async function* endure(stage: FaultStage, prepared: Prepared): AsyncGenerator<Endured> {
  const { project } = stage;
  for (const { name, isSame, ahead = 0, run } of ALL) {
    reset(stage, prepared.name);
    const ended = await run(stage, prepared.scene);
    const wrong = [...(await brokenPages(project)), ...ended.flatMap(isSaid)];
    const again = await runLine(stage, prepared.scene);
    wrong.push(...isSaid(again), ...(await brokenPages(project)));
    // Once no seal lies ahead of the clock; before that, each command refuses it.
    const later = { ...stage, instant: stage.instant + Math.max(0, ahead) };
    const verified = await runLine(later, { line: ['verify', 'content/snapshots', '--archive'] });
    if (verified.status !== 0 && verified.status !== 4) wrong.push(`verify: ${verified.said.trim()}`);
    const [nearest = []] = prepared.after
      .map((state) => differences(stateOf(project), state))
      .sort((a, b) => a.length - b.length);
    yield {
      name,
      codes: ended.map(({ status }) => status ?? 'none').join(', '),
      wrong: isSame ? [...wrong, ...nearest] : wrong,
    };
  }
}

async function brokenPages(project: string): Promise<string[]> {
  const site = join(project, 'dist');
  return faultsOfPages(site, await listFiles(site));
}
