import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { askWorker, startWorker, WorkLimitError } from '../../../scripts/adapters/worker/ask-worker.ts';

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

describe('a thread that is started', () => {
  const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const sends = (message: string) =>
    program(`import { parentPort } from 'node:worker_threads'; parentPort.postMessage('${message}');`);

  it('is there once it is ready, and nothing waits for its end any more', async () => {
    const started = await startWorker(sends('ready'));
    expect(started.listenerCount('exit')).toBe(0);
  });

  it.each([
    ['runs to its end', '1', 0],
    ['leaves', 'process.exit(7)', 7],
  ])('does not keep anybody waiting where it %s before it is ready', async (_, code, exitCode) => {
    await expect(startWorker(program(code))).rejects.toThrow(
      `ended with code ${exitCode} before it was ready`,
    );
  });

  it('says what broke it', async () => {
    await expect(startWorker(program('throw new Error("it broke")'))).rejects.toThrow('it broke');
  });

  it('says so where its first word is another', async () => {
    await expect(startWorker(sends('hello'))).rejects.toThrow('did not report that it is ready');
  });
});
