import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

/** The root of the project. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** What a command said and how it ended. */
export interface Run {
  status: number | null;
  /** Standard output and standard error. */
  said: string;
}

/** Where a program runs: its folder, and what is added to the present environment. */
export interface Surroundings {
  folder?: string;
  env?: Record<string, string>;
}

/** Runs one of the project's commands as its user does, in a process of its own. */
export function runScript(script: string, ...args: readonly string[]): Promise<Run> {
  return run(process.execPath, [join(PROJECT, 'scripts', script), ...args]);
}

/** What says to consola that it runs in a test, where it tells nothing but warnings. */
const TEST_MARKS = { NODE_ENV: undefined, TEST: undefined, VITEST: undefined };

/** Runs any program; its output is gathered, none of it is read by a terminal. */
export async function run(
  program: string,
  args: readonly string[],
  { folder = PROJECT, env = {} }: Surroundings = {},
): Promise<Run> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...TEST_MARKS, ...env },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  const [out, error, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, said: out + error };
}
