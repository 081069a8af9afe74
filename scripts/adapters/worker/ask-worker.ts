import { once } from 'node:events';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** How often the work of a thread is looked at, in milliseconds; it decides nothing but how late the end comes. */
const LOOK_EVERY = 100;

/** A thread did more work than it may. */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError';
}

/** What a thread says once it has loaded its modules, before it is asked. */
export const READY = 'ready';

/**
 * Starts a thread and waits until it is ready to be asked, so that loading its modules is no part of its work.
 * @throws whatever ended the thread
 */
export async function startWorker(program: URL, options?: WorkerOptions): Promise<Worker> {
  const worker = new Worker(program, options);
  const [message] = (await once(worker, 'message')) as [unknown];
  if (message !== READY) throw new Error(`worker: ${program.href} did not say that it is ready`);
  // A thread that fails while it is being ended has nobody left who listens.
  return worker.on('error', () => undefined);
}

/**
 * Asks a thread one thing and waits for its answer. The limit is on the CPU time of the thread, so that a busy machine
 * answers late but the same.
 * @param cpuLimit milliseconds of CPU time (https://nodejs.org/api/worker_threads.html#workercpuusageprev)
 * @throws WorkLimitError when the thread uses more; it goes on until the caller ends it
 * @throws whatever ended the thread
 */
export async function askWorker(worker: Worker, question: unknown, cpuLimit: number): Promise<unknown> {
  const ending = new AbortController();
  const end = (error: unknown) => ending.abort(error);
  const onExit = (code: number) => end(new Error(`the thread ended with code ${code}`));
  // Of a thread that is gone, its own end says more.
  const endUnlessGone = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_NOT_RUNNING') end(error);
  };
  worker.once('exit', onExit);
  let timer: NodeJS.Timeout | undefined;
  try {
    const before = await worker.cpuUsage();
    const look = (spent: number) => {
      if (spent > cpuLimit) end(new WorkLimitError(`over ${cpuLimit / 1000} s of work`));
    };
    timer = setInterval(() => void spentSince(worker, before).then(look, endUnlessGone), LOOK_EVERY);
    const answer = once(worker, 'message', { signal: ending.signal });
    worker.postMessage(question);
    const [message] = (await answer) as [unknown];
    return message;
  } catch (error) {
    throw ending.signal.aborted ? ending.signal.reason : error;
  } finally {
    clearInterval(timer);
    worker.off('exit', onExit);
  }
}

async function spentSince(worker: Worker, before: NodeJS.CpuUsage): Promise<number> {
  const { user, system } = await worker.cpuUsage(before);
  return (user + system) / 1000;
}
