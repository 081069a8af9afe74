import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT } from '../../support/run-script.ts';

const POOL = join(PROJECT, 'scripts/adapters/worker/worker-pool.ts');
/** A thread that answers whatever it is asked. */
const THREAD = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (question) => parentPort.postMessage(question));
  parentPort.postMessage('ready');
`;

it('keeps no process that asks once more after it was closed', async () => {
  const folder = makeTemporary('pool-');
  const thread = join(folder, 'thread.mjs');
  writeFileSync(thread, THREAD);
  const program = join(folder, 'asking.mjs');
  writeFileSync(
    program,
    `
      import { workerPool } from ${JSON.stringify(POOL)};
      const thread = new URL(${JSON.stringify(pathToFileURL(thread).href)});
      const pool = workerPool(thread, { workers: 1, cpuLimit: 10_000, memory: 64 });
      const answers = [await pool.ask('one')];
      await pool.close();
      answers.push(await pool.ask('two'));
      process.send(answers);
    `,
  );
  // It is killed where a thread keeps it, and has no exit code then.
  const child = fork(program, { timeout: 60_000 });
  const [[answers], [code]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [
    [string[]],
    [number | null],
  ];
  expect([answers, code]).toEqual([['one', 'two'], 0]);
});
