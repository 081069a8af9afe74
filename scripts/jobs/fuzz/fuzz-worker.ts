import { inspect } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { READY } from '../../adapters/worker/ask-worker.ts';
import { isInputError, type TargetName, TARGETS } from './targets.ts';

/** A document for a reader. */
export interface FuzzQuestion {
  target: TargetName;
  document: Uint8Array;
}

/** What became of it: the CPU time, in milliseconds, and the error that the reader should not have thrown. */
export interface FuzzAnswer {
  milliseconds: number;
  thrown?: string | undefined;
}

parentPort?.on('message', ({ target, document }: FuzzQuestion) => {
  parentPort?.postMessage(answer(target, document));
});
parentPort?.postMessage(READY);

function answer(target: TargetName, document: Uint8Array): FuzzAnswer {
  const before = process.threadCpuUsage();
  let thrown: string | undefined;
  try {
    TARGETS[target].read(document);
  } catch (error) {
    if (!isInputError(error)) thrown = inspect(error);
  }
  const { user, system } = process.threadCpuUsage(before);
  return { milliseconds: (user + system) / 1_000, thrown };
}
