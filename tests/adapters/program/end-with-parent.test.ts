import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../support/run-script.ts';

const LOADED = join(PROJECT, 'scripts/adapters/program/end-with-parent.ts');

/** Starts a command as another one runs it. */
const start = (program: string) =>
  spawn(process.execPath, ['--import', LOADED, '--eval', program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

it('a command ends when the one that ran it is gone', async () => {
  const child = start('process.send("begun"); setInterval(() => undefined, 1000)');
  const ended = once(child, 'exit');
  await once(child, 'message');
  // What the system does when a process is killed.
  child.disconnect();
  expect(await ended).toEqual([143, null]);
});

it('and by itself when it has nothing more to do', async () => {
  expect(await once(start(''), 'exit')).toEqual([0, null]);
});
