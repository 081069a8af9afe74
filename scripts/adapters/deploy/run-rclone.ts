import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isMissing } from '../disk/if-there.ts';

/** Exit codes by which rclone says that a folder or a file is not there (https://rclone.org/docs/#exit-code). */
const NOT_THERE: readonly (number | null)[] = [3, 4];

/** How much of what rclone says of its failure is shown, in UTF-16 code units: its last lines. */
const LONGEST_DETAIL = 600;

/**
 * Runs rclone, with its own configuration, and returns what it writes; undefined where what it reads is not there.
 * @param input what it reads from its standard input
 * @throws InputError when it is not installed, or fails
 */
export async function runRclone(
  args: readonly string[],
  { input = '', command = 'rclone' }: { input?: string; command?: string } = {},
): Promise<Buffer | undefined> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  // One that ends early closes its input; it is judged by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  try {
    const [[code, signal], out, said] = await Promise.all([
      ended,
      buffer(child.stdout),
      buffer(child.stderr),
    ]);
    if (code === 0) return out;
    if (NOT_THERE.includes(code)) return undefined;
    const detail = said.toString('utf8').trim().slice(-LONGEST_DETAIL);
    const what = `"rclone ${args[0] ?? ''}" ended with ${code ?? signal ?? 'nothing'}: ${detail}`;
    throw new InputError('rclone', what, 'mend this and run the same command again: it goes on where it was');
  } catch (error) {
    if (!isMissing(error)) throw error;
    const remedy = 'install it, such as by "apt-get install rclone", or deploy to a folder';
    throw new InputError('rclone', 'it is not installed', remedy, { cause: error });
  }
}
