import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Measurement, measurementSchema } from './figures.ts';

/** How a benchmark ended: with figures, without its material, or badly. */
export type Taken =
  | { ended: 'measured'; measurement: Measurement }
  | { ended: 'skipped'; said: string }
  | { ended: 'failed'; said: string };

/**
 * Runs a benchmark in a process of its own, with the memory that this process may take, and takes its figures.
 * What it prints is kept for where it gives none; its progress goes to the terminal.
 * @param file the path of its program
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

/** The program of a benchmark. */
export function programOf(name: string): string {
  return join(import.meta.dirname, '..', `${name}.ts`);
}

/** What a benchmark says of absent material. */
function whyNothing(said: string): string {
  const lines = said.split('\n').filter((line) => line.endsWith('nothing measured'));
  return lines.join('; ') || 'it gave no figures';
}
