import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChild } from '../../scripts/bootstrap/run-child.mjs';
import { makeFolder } from '../support/fake-project.ts';

it.each([0, 1, 70])('gives the exit code %i of the program', async (code) => {
  expect(await runChild(process.execPath, ['-e', `process.exit(${code})`])).toBe(code);
});

it('passes arguments on untouched', async () => {
  const file = join(makeFolder(), 'arguments.json');
  const write = 'fs.writeFileSync(process.argv[1], JSON.stringify(process.argv.slice(2)))';
  const args = ['two words', '--flag=$HOME', "it's", '*', '', '--', 'ü'];
  await runChild(process.execPath, ['-e', write, '--', file, ...args]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(args);
});

it('says which program cannot be started', async () => {
  await expect(runChild('no-such-program', [])).rejects.toThrow(/no-such-program.*\n.*What to do/);
});

it('gives 128 and the number of the signal that ended the program', async () => {
  expect(await runChild(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137);
});

/** A program that runs another, which says "ready" and ends with 3 on a signal; as an argument of node -e. */
function runner(signal: NodeJS.Signals): string {
  const program = `process.on('${signal}', () => process.exit(3)); setInterval(() => {}, 9); console.log('ready')`;
  const module = JSON.stringify(join(import.meta.dirname, '../../scripts/bootstrap/run-child.mjs'));
  return `import(${module}).then(({ runChild }) =>
    runChild(process.execPath, ['-e', ${JSON.stringify(program)}]).then((code) => process.exit(code)));`;
}

it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on, and the answer back', async (signal) => {
  const parent = spawn(process.execPath, ['-e', runner(signal)]);
  await once(parent.stdout, 'data');
  parent.kill(signal);
  expect(await once(parent, 'close')).toEqual([3, null]);
});

it('ends the program when the shell in which npm started us is ended', async () => {
  // The second command keeps the shell from giving its own process to the first.
  const command = '"$0" -e "$1"; echo';
  const shell = spawn('sh', ['-c', command, process.execPath, runner('SIGTERM')], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  // Its output closes only when the program that shares it has ended too.
  expect(await once(shell, 'close')).toEqual([null, 'SIGTERM']);
});
