import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Measurement, measurementSchema } from './figures.ts';

/** The outcome of a benchmark: figures, missing material, or failure. */
export type Taken =
  | { ended: 'measured'; measurement: Measurement }
  | { ended: 'skipped'; said: string }
  | { ended: 'failed'; said: string };

/**
 * Runs a benchmark in a separate process, with this process's memory limit, and returns its figures. Its output is kept
 * for the case that it returns none; its progress goes to the terminal.
 * @param file the path of the benchmark's program
 */
export async function takeMeasurement(file: string, args: readonly string[]): Promise<Taken> {
  const child = fork(file, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let given: unknown;
  child.on('message', (message) => (given = message));
  const [said, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    once(child, 'close') as Promise<[number | null]>,
  ]);
  if (code !== 0) return { ended: 'failed', said: `exit code ${code ?? 'none'}` };
  if (given === undefined) return { ended: 'skipped', said: whyNothing(said) };
  return { ended: 'measured', measurement: measurementSchema.parse(given) };
}

/** Returns the path of a benchmark's program. */
export function programOf(name: string): string {
  return join(import.meta.dirname, '..', `${name}.ts`);
}

/** Returns what a benchmark prints about missing material. */
function whyNothing(said: string): string {
  const lines = said.split('\n').filter((line) => line.endsWith('nothing measured'));
  return lines.join('; ') || 'it returned no figures';
}
