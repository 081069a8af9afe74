import { once } from 'node:events';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** How often a thread's CPU time is checked, in milliseconds; it affects only how late the limit takes effect. */
const LOOK_EVERY = 100;

/**
 * How much longer than its CPU time a thread may seem busy where only that is known: on a machine with many processes for
 * each core.
 */
const BUSY_MACHINE = 20;

/** A thread exceeded its limit of CPU time. */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError';
}

/** The message of a thread that has loaded its modules and is ready for requests. */
export const READY = 'ready';

/**
 * Starts a thread and waits until it is ready, so that loading its modules does not count as work.
 * @throws whatever ended the thread, or an Error with its exit code where it ended by itself
 */
export async function startWorker(program: URL, options?: WorkerOptions): Promise<Worker> {
  const worker = new Worker(program, { execArgv: flagsOfThreads(), ...options });
  const ending = new AbortController();
  const onExit = (code: number) =>
    ending.abort(new Error(`worker: ${program.href} ended with code ${code} before it was ready`));
  worker.once('exit', onExit);
  const started = once(worker, 'message', { signal: ending.signal });
  const [message] = (await started.catch(throwReason)) as [unknown];
  worker.off('exit', onExit);
  if (message !== READY) throw new Error(`worker: ${program.href} did not report that it is ready`);
  // Nobody listens any more to a thread that fails while it is being terminated.
  return worker.on('error', () => undefined);
}

/**
 * The flags of this process that suit a thread: its program is always a file, whatever that of the process is, and the limits of
 * its heap are its own (Node refuses those of a process).
 */
function flagsOfThreads(): string[] {
  return process.execArgv.filter((flag) => !/^--(?:input-type|max-(?:old|semi)-space-size)/.test(flag));
}

/**
 * Sends a thread one request and waits for its answer. The limit is on the thread's CPU time, so a busy machine answers
 * later, but with the same result.
 * @param cpuLimit milliseconds of CPU time (https://nodejs.org/api/worker_threads.html#workercpuusageprev)
 * @param stop aborts the wait
 * @throws WorkLimitError when the thread uses more; it runs on until the caller terminates it, as after `stop`
 * @throws whatever ended the thread, or the reason of `stop`
 */
export async function askWorker(
  worker: Worker,
  question: unknown,
  cpuLimit: number,
  stop?: AbortSignal,
): Promise<unknown> {
  stop?.throwIfAborted();
  const ending = new AbortController();
  const end = (error: unknown) => ending.abort(error);
  const onExit = (code: number) => end(new Error(`the thread ended with code ${code}`));
  // For a thread that has ended, its exit says more.
  const endUnlessGone = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_NOT_RUNNING') end(error);
  };
  worker.once('exit', onExit);
  const onStop = () => end(stop?.reason);
  stop?.addEventListener('abort', onStop, { once: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    const spent = await startMeter(worker);
    const look = (spent: number) => {
      if (spent > cpuLimit) end(new WorkLimitError(`over ${cpuLimit / 1000} s of work`));
    };
    timer = setInterval(() => void spent().then(look, endUnlessGone), LOOK_EVERY);
    const answer = once(worker, 'message', { signal: ending.signal });
    worker.postMessage(question);
    const [message] = (await answer) as [unknown];
    return message;
  } catch (error) {
    // A thread that failed also ends, and its error says more.
    throw (error as Error).name === 'AbortError' ? ending.signal.reason : error;
  } finally {
    clearInterval(timer);
    worker.off('exit', onExit);
    stop?.removeEventListener('abort', onStop);
  }
}

/** What failed the thread, or what its end was taken for. */
function throwReason(error: Error): never {
  throw error.name === 'AbortError' ? error.cause : error;
}

/**
 * Starts measuring what a thread spends from now on, in milliseconds: its CPU time; before Node 22.20 and 24.6, a part of
 * the time in which its event loop was busy.
 */
async function startMeter(worker: Worker): Promise<() => Promise<number>> {
  const { cpuUsage } = worker as Partial<Worker>;
  if (!cpuUsage) {
    const { active } = worker.performance.eventLoopUtilization();
    return () => Promise.resolve((worker.performance.eventLoopUtilization().active - active) / BUSY_MACHINE);
  }
  const before = await worker.cpuUsage();
  return async () => {
    const { user, system } = await worker.cpuUsage(before);
    return (user + system) / 1000;
  };
}
