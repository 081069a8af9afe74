import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { type Fault, type Preloaded, PRELOADED } from './fault.ts';
import type { ClockJump } from './stop-clock.ts';
import { CHANGED, type FaultStage } from './stage.ts';

/** A command line, and what is about it. */
export interface CommandLine {
  line: readonly string[];
  env?: Readonly<Record<string, string>> | undefined;
  fault?: Fault | undefined;
  withoutNames?: boolean | undefined;
  jump?: ClockJump | undefined;
}

/** How a command ended. */
export interface Ended {
  /** Its exit code; null where it was killed. */
  status: number | null;
  said: string;
}

/** Milliseconds after which a command that does not end is killed: the longest takes some seconds. */
const PATIENCE = 180_000;

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.ts')).href;

/** The file that counts the calls of a run. */
export const counterOf = ({ beside }: Pick<FaultStage, 'beside'>): string => join(beside, 'calls');

/** Runs a command in the project of a stage, in a process of its own. */
export async function runLine(
  stage: FaultStage,
  { line: [script = '', ...args], env = {}, fault, withoutNames, jump }: CommandLine,
): Promise<Ended> {
  const { project, beside, instant } = stage;
  const counter = counterOf(stage);
  for (const file of [counter, `${counter}-failed`]) rmSync(file, { force: true });
  const preloaded: Preloaded = {
    fault,
    folders: CHANGED.map((folder) => join(project, folder)),
    counter,
    ...{ instant, jump, withoutNames },
  };
  const child = spawn(
    process.execPath,
    ['--import', PRELOAD, join(project, `scripts/${script}.ts`), ...args],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      env: {
        ...ownEnvironment(),
        ...env,
        NODE_COMPILE_CACHE: join(beside, 'compiled'),
        NODE_COMPILE_CACHE_PORTABLE: '1',
        TMPDIR: join(project, 'tmp'),
        [PRELOADED]: JSON.stringify(preloaded),
      },
    },
  );
  const moment = fault?.how === 'SIGKILL at moments' ? fault.call : 0;
  const timer = moment > 0 ? setTimeout(() => child.kill('SIGKILL'), moment) : undefined;
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  );
  const [out, error, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  clearTimeout(timer);
  return { status, said: out + error };
}

/** Exit codes of commands that say what happened and what to do; 70 is that of a fault of the program. */
const SAID: readonly (number | null)[] = [0, 1, 3, 4];

/** What is wrong with how a command ended that was not killed; none where it said what happened. */
export const isSaid = ({ status, said }: Ended): string[] =>
  SAID.includes(status) ? [] : [`it ended with ${status}: ${lastLines(said)}`];

/** Lines of what a command said that are shown. */
const SHOWN = 3;

/** The last words of a command. */
export const lastLines = (said: string): string => said.trim().split('\n').slice(-SHOWN).join(' / ');

/** The environment without what configures the program, so that the runs are the same on every machine. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OVERVIEW_')));
