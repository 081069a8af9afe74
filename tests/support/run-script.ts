import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

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

/**
 * Where Node keeps what it compiled, so that of some hundred commands only the first compiles it: the place that Node
 * itself would choose, https://nodejs.org/api/module.html#module-compile-cache
 */
export const COMPILED = join(tmpdir(), 'node-compile-cache');

/**
 * The link to it in a copy of the project. Node keeps what it compiled by its path from there, which is the same in all
 * copies; from the place itself, each copy would be compiled anew.
 */
export const COMPILED_IN_COPY = '.compiled';

/**
 * What a command finds in its environment in tests: no mark of a test, in which consola would print nothing but
 * warnings, and what was compiled for the folder where it runs.
 */
export function environmentIn(folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inCopy = join(folder, COMPILED_IN_COPY);
  return {
    ...process.env,
    NODE_ENV: undefined,
    TEST: undefined,
    VITEST: undefined,
    NODE_COMPILE_CACHE: existsSync(inCopy) ? inCopy : COMPILED,
    NODE_COMPILE_CACHE_PORTABLE: '1',
    ...more,
  };
}

/** Runs any program; its output is gathered, none of it is read by a terminal. */
export async function run(
  program: string,
  args: readonly string[],
  { folder = PROJECT, env = {} }: Surroundings = {},
): Promise<Run> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentIn(folder, env),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  const [out, error, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, said: out + error };
}
