import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import type {
  EncodedPicture,
  PictureEncoder,
  PictureFailure,
} from '../../pipeline/gather/picture/picture-encoder.ts';
import { fail, type Result } from '../../pipeline/outcome/result.ts';
import { CPU_LIMIT, SPENT } from './encode-limits.ts';

/** Pictures that are encoded at once. */
const PROCESSES = 2;

const PROGRAM = fileURLToPath(new URL('./encode-child.ts', import.meta.url));

/** What became of a picture, and whether its process ended before it answered. */
interface Answer {
  result: Result<EncodedPicture, PictureFailure>;
  ended: boolean;
}

/** An encoder that can be closed. */
export interface ClosableEncoder extends PictureEncoder {
  close(): Promise<void>;
}

/**
 * Encodes pictures in processes of their own, which know no secret of this one: pictures are decoded by native code, whose
 * work no worker thread contains or measures. A picture that crashes its process or exceeds its CPU time costs only this
 * process, which is replaced, and is tried once more.
 * @param program the process, another one in tests
 */
export function encodeInProcesses(program = PROGRAM): ClosableEncoder {
  const queue = new PQueue({ concurrency: PROCESSES });
  const processes = new EncodingProcesses(program);
  return {
    encode: (bytes) => queue.add(() => processes.encode(bytes)),
    close: async () => {
      await queue.onIdle();
      await processes.close();
    },
  };
}

/** Processes that each encode one picture at a time, kept for the next one. */
class EncodingProcesses {
  readonly #program: string;
  readonly #idle: ChildProcess[] = [];
  #isClosed = false;

  constructor(program: string) {
    this.#program = program;
  }

  /** Encodes a picture; once more, in a fresh process, where the first one ended without an answer. */
  async encode(bytes: Uint8Array): Promise<Result<EncodedPicture, PictureFailure>> {
    const first = await this.#encodeOnce(bytes);
    return first.ended ? (await this.#encodeOnce(bytes)).result : first.result;
  }

  async #encodeOnce(bytes: Uint8Array): Promise<Answer> {
    const child = connected(this.#idle) ?? startProcess(this.#program);
    const ending = new AbortController();
    const onExit = (code: number | null, signal: string | null) => ending.abort(endOf(code, signal));
    child.once('exit', onExit);
    try {
      const answer = once(child, 'message', { signal: ending.signal });
      child.send(bytes);
      const [result] = (await answer) as [Result<EncodedPicture, PictureFailure>];
      if (this.#isClosed) child.kill();
      else this.#idle.push(child);
      return { result, ended: false };
    } catch (error) {
      if (!ending.signal.aborted) throw error;
      return { result: fail(ending.signal.reason as PictureFailure), ended: true };
    } finally {
      child.off('exit', onExit);
    }
  }

  /** Ends the idle processes. Whoever asks later has a process for one picture: none may outlive the command. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(
      this.#idle
        .filter(({ connected }) => connected)
        .map((child) => {
          const ended = once(child, 'exit');
          child.kill();
          return ended;
        }),
    );
  }
}

/** Starts a process that knows nothing of the environment of this one. */
const startProcess = (program: string): ChildProcess =>
  fork(program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} });

/** An idle process that has not ended meanwhile. */
function connected(idle: ChildProcess[]): ChildProcess | undefined {
  let child = idle.pop();
  while (child && !child.connected) child = idle.pop();
  return child;
}

/** Why a process ended before it answered. */
function endOf(code: number | null, signal: string | null): PictureFailure {
  if (code === SPENT) return { reason: 'took too long', detail: `over ${CPU_LIMIT / 1000} s of work` };
  return { reason: 'unreadable', detail: `the decoder ended with ${signal ?? `code ${code}`}` };
}
