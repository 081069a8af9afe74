import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isMissing } from '../disk/if-there.ts';

/** How much of what a program says of its failure is shown, in UTF-16 code units: its last lines. */
const LONGEST_DETAIL = 600;

/** How another program is run. */
export interface ToolRun {
  /** What it reads from its standard input. */
  input?: string | Uint8Array | undefined;
  /** What is added to its environment. */
  env?: Readonly<Record<string, string>> | undefined;
  /** What it is called, where its command is a path. */
  name?: string | undefined;
  /** What a user does where it is not installed. */
  remedy: string;
}

/** How another program ended. */
export interface ToolEnd {
  code: number | null;
  out: Buffer;
  /** Its last words on its standard error, with its name and how it ended. */
  detail: string;
}

/**
 * Runs another program to its end, however that is.
 * @throws InputError when it is not installed
 */
export async function endOfTool(
  command: string,
  args: readonly string[],
  { input = '', env = {}, name = command, remedy }: ToolRun,
): Promise<ToolEnd> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  // One that ends early closes its input; it is judged by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  try {
    const [[code, signal], out, said] = await Promise.all([
      ended,
      buffer(child.stdout),
      buffer(child.stderr),
    ]);
    const words = said.toString('utf8').trim().slice(-LONGEST_DETAIL);
    return {
      code,
      out,
      detail: `"${name} ${args[0] ?? ''}" ended with ${code ?? signal ?? 'nothing'}: ${words}`,
    };
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new InputError(name, 'it is not installed', remedy, { cause: error });
  }
}

/**
 * Runs another program and returns what it writes.
 * @throws InputError when it is not installed, or fails
 */
export async function runTool(command: string, args: readonly string[], run: ToolRun): Promise<Buffer> {
  const { code, out, detail } = await endOfTool(command, args, run);
  if (code === 0) return out;
  throw failedTool(command, detail);
}

/** What a command says of a program that failed. */
export const failedTool = (command: string, detail: string): InputError =>
  new InputError(command, detail, 'mend this and run the same command again: it goes on where it was');
