import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { askWorker, WorkLimitError } from '../../../scripts/adapters/worker/ask-worker.ts';

/** What a question makes the thread do. */
const PROGRAM = `
  const { parentPort } = require('node:worker_threads');
  const deeds = {
    answer: () => 'here',
    sleep: () => (Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500), 'slept'),
    work: () => { for (;;); },
    match: () => /^(a+)+$/.test('a'.repeat(60) + 'b'),
    fail: () => { throw new Error('it broke'); },
    leave: () => process.exit(7),
  };
  parentPort.on('message', (deed) => parentPort.postMessage(deeds[deed]()));
`;

let worker: Worker | undefined;
afterEach(() => worker?.terminate());

async function start(): Promise<Worker> {
  worker = new Worker(PROGRAM, { eval: true });
  await once(worker, 'online');
  return worker;
}

describe('a thread that is asked', () => {
  it('answers, again and again', async () => {
    const thread = await start();
    expect(await askWorker(thread, 'answer', 1_000)).toBe('here');
    expect(await askWorker(thread, 'answer', 1_000)).toBe('here');
    expect(thread.listenerCount('exit')).toBe(0);
  });

  it('may take any time, since a busy machine must give the same answer', async () => {
    expect(await askWorker(await start(), 'sleep', 300)).toBe('slept');
  });

  it.each(['work', 'match'])('may not %s without end', async (deed) => {
    await expect(askWorker(await start(), deed, 300)).rejects.toThrow(
      new WorkLimitError('over 0.3 s of work'),
    );
  });

  it('says what broke it', async () => {
    await expect(askWorker(await start(), 'fail', 1_000)).rejects.toThrow('it broke');
  });

  it('does not leave without a word', async () => {
    await expect(askWorker(await start(), 'leave', 1_000)).rejects.toThrow('the thread ended with code 7');
  });
});
