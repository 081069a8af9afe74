import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { isMissing } from '../disk/if-there.ts';

/** Limits of a command. */
export interface CommandLimits {
  /** CPU time that each of its programs may take, in seconds, which a busy machine does not use up. */
  cpuSeconds: number;
  /** Size of its answer, in bytes. */
  bytes: number;
  /** Aborts when the run is over. */
  end?: AbortSignal | undefined;
}

/** After this it stands still and will never answer, in milliseconds: a busy machine is slower, but not by so much. */
const STANDSTILL = 3_600_000;

/** The exit code of a shell that does not find a command (POSIX, Shell Command Language 2.8.2). */
const NOT_FOUND = 127;

/** Why it is ended with the run. */
const THE_END = 'the run is over';

/** How much of what a command says of its failure is kept, in UTF-16 code units. */
const LONGEST_DETAIL = 200;

/**
 * Runs a command and returns what it writes. It has a group of processes of its own, all of which end with the run: many
 * commands are scripts, whose programs would go on.
 */
export async function runLimited(
  command: string,
  args: readonly string[],
  { cpuSeconds, bytes, end }: CommandLimits,
): Promise<Result<string, ServiceFailure>> {
  const late = AbortSignal.timeout(STANDSTILL);
  const stop = end ? AbortSignal.any([late, end]) : late;
  if (end?.aborted) return brokenOff(command, THE_END);
  // A limit of the shell (POSIX `ulimit`) holds for what it becomes, and for all that this starts.
  const limited = ['-c', `ulimit -t ${cpuSeconds}; exec "$0" "$@"`, command, ...args];
  const child = spawn('sh', limited, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let ended: string | undefined;
  const endAll = () => {
    ended ??= end?.aborted ? THE_END : late.aborted ? 'it stands still' : `over ${bytes} bytes`;
    if (child.pid !== undefined) endGroup(child.pid);
  };
  stop.addEventListener('abort', endAll, { once: true });
  const said = { out: [] as Buffer[], err: '', size: 0 };
  child.stdout.on('data', (piece: Buffer) => {
    said.size += piece.length;
    if (said.size > bytes) endAll();
    else said.out.push(piece);
  });
  child.stderr.on('data', (piece: Buffer) => {
    if (said.err.length < LONGEST_DETAIL) said.err += piece.toString();
  });
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (ended !== undefined) return brokenOff(command, ended);
    if (code === 0) return succeed(Buffer.concat(said.out).toString('utf8'));
    const detail = `${command}: ${said.err.trim().slice(0, LONGEST_DETAIL) || `ended with ${signal ?? code}`}`;
    return fail({ reason: code === NOT_FOUND ? 'not installed' : 'broken off', detail });
  } catch (error) {
    // There is no shell.
    if (!isMissing(error)) throw error;
    return fail({ reason: 'not installed', detail: `${command}: ${(error as Error).message}` });
  } finally {
    stop.removeEventListener('abort', endAll);
  }
}

function brokenOff(command: string, why: string): Result<string, ServiceFailure> {
  return fail({ reason: 'broken off', detail: `${command}: ${why}` });
}

/** Ends a group of processes (POSIX `kill`, with a negative number), if it has not ended by itself. */
function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
