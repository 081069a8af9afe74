import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isMissing } from '../disk/if-there.ts';

/** How much of what a program says of its failure is shown, in UTF-16 code units: its last lines. */
const LONGEST_DETAIL = 600;

/** Bytes of an answer at most: the largest file that an archive is made of has a fourth. */
const MAX_BYTES = 512 * 2 ** 20;

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
  /** Bytes that it may answer with; it is ended where it says more. */
  most?: number | undefined;
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
  { input = '', env = {}, name = command, remedy, most = MAX_BYTES }: ToolRun,
): Promise<ToolEnd> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  // One that ends early closes its input; it is judged by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  try {
    const [[code, signal], out, said] = await Promise.all([
      ended,
      bytesOf(child.stdout, most, () => child.kill('SIGKILL')),
      lastWords(child.stderr),
    ]);
    if (out === undefined) throw tooLong(name, args[0] ?? '', most);
    const words = said.trim().slice(-LONGEST_DETAIL);
    return {
      code,
      out,
      detail: `"${name} ${args[0] ?? ''}" ended with ${code ?? signal ?? 'nothing'}: ${words}`,
    };
  } catch (error) {
    child.kill('SIGKILL');
    if (!isMissing(error)) throw error;
    throw new InputError(name, 'it is not installed', remedy, { cause: error });
  }
}

/** All that a stream gives; undefined where that is more than so many bytes: then what writes into it is ended. */
async function bytesOf(stream: Readable, most: number, end: () => void): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) {
      end();
      return undefined;
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

/** The end of what a stream gives, as text. */
async function lastWords(stream: Readable): Promise<string> {
  let words = Buffer.alloc(0);
  for await (const piece of stream as AsyncIterable<Buffer>)
    words = Buffer.concat([words, piece]).subarray(-LONGEST_DETAIL * BYTES_OF_UNIT);
  return words.toString('utf8');
}

/** Bytes of a UTF-16 code unit in UTF-8 at most. */
const BYTES_OF_UNIT = 3;

const tooLong = (name: string, what: string, most: number): InputError =>
  new InputError(
    name,
    `"${name} ${what}" answered with more than ${most} bytes`,
    'look at what is there: nothing that Overview puts there is so long',
  );

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
