import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { environmentIn, PROJECT, type Run, type Surroundings } from './run-script.ts';

/**
 * Runs one command, given as its script and its arguments. Before the script may stand what is set in its environment, as
 * in a shell: `NAME=value`.
 */
export type RunCommand = (script: string, ...args: readonly string[]) => Promise<Run>;

/**
 * Reads command lines, runs each command in this one process, one after the other, and writes what became of each as a
 * line of JSON. Most of a command's time goes into loading its modules, which is done once.
 */
const RUNNER = `
const { resolve } = require('node:path');
const { createInterface } = require('node:readline');
const [root] = process.argv.slice(1);
process.execArgv = []; // Of --eval, commander would leave out no script's name.
const write = process.stdout.write.bind(process.stdout);
let lines = 0;
async function runAll() {
  // Consola would leave out what several commands say alike within a second.
  const { consola } = await import(resolve(root, 'node_modules/consola/dist/index.mjs'));
  consola.options.throttle = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const words = JSON.parse(line);
    const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
    const [script, ...args] = words.slice(first);
    const set = words.slice(0, first).map((word) => word.split('='));
    for (const [name, value] of set) process.env[name] = value;
    let said = '';
    process.stdout.write = process.stderr.write = (text) => ((said += text), true);
    process.argv = [process.execPath, script, ...args];
    process.exitCode = 0;
    await import(resolve(root, 'scripts', script) + '?line=' + lines++).catch((error) => {
      // As Node ends a program that throws.
      said += error.stack;
      process.exitCode = 1;
    });
    for (const [name] of set) delete process.env[name];
    write('outcome:' + JSON.stringify({ status: process.exitCode, said }) + '\\n');
  }
}
runAll().then(() => process.exit(0));
`;

/** Starts a process for the commands of a project or a copy of it. */
export function startRunner({ folder = PROJECT, env = {} }: Surroundings): {
  run: RunCommand;
  end: () => Promise<void>;
} {
  // Threads of a process with --input-type could not run their own files.
  const args = ['--eval', RUNNER, folder];
  const child = spawn(process.execPath, args, { cwd: folder, env: environmentIn(folder, env) });
  const asked: PromiseWithResolvers<Run>[] = [];
  let strayed = '';
  child.stderr.on('data', (piece: Buffer) => (strayed += String(piece)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('outcome:')) asked.shift()?.resolve(JSON.parse(line.slice('outcome:'.length)) as Run);
    else strayed += `${line}\n`;
  });
  const closed = once(child, 'close').then(() => {
    for (const each of asked) each.reject(new Error(`the process of the commands ended: ${strayed}`));
  });
  // Whoever is not answered hears of it by the end of the process.
  child.stdin.on('error', () => undefined);
  return {
    run: (...line) => {
      const answer = Promise.withResolvers<Run>();
      asked.push(answer);
      child.stdin.write(`${JSON.stringify(line)}\n`);
      return answer.promise;
    },
    end: async () => {
      child.stdin.end();
      await closed;
    },
  };
}

/** Runs the commands of a test file in one process, started with the first: for tests of what commands do and say. */
export const commandsInOneProcess = (): RunCommand => commandsIn(() => PROJECT);

/**
 * Runs commands of a copy of the project in one process, which is started with the first and ends after the tests of the file or
 * the group: the second build in a process takes a third of the time.
 * @param folder the copy, asked for only when the first command is run; a script given by its whole path may be another's
 * @param env what is added to the environment of all
 */
export function commandsIn(folder: () => string, env: Record<string, string> = {}): RunCommand {
  let runner: ReturnType<typeof startRunner> | undefined;
  afterAll(() => runner?.end());
  return (...line) => (runner ??= startRunner({ folder: folder(), env })).run(...line);
}

/** Runs one command again and again in one process, each time with its arguments and what is set in its environment. */
export function oneCommand(
  script: string,
): (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run> {
  const run = commandsInOneProcess();
  return (args, env = {}) => {
    const [first = script, ...others] = [
      ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
      script,
      ...args,
    ];
    return run(first, ...others);
  };
}

/** Runs commands of the project or a copy of it in one process, each given as its script and its arguments. */
export async function runCommandLines(
  lines: readonly (readonly [script: string, ...args: string[]])[],
  surroundings: Surroundings = {},
): Promise<Run[]> {
  const { run, end } = startRunner(surroundings);
  try {
    return await Promise.all(lines.map((line) => run(...line)));
  } finally {
    await end();
  }
}
