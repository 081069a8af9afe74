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

it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on, and the answer back', async (signal) => {
  const program = `process.on('${signal}', () => process.exit(3)); setInterval(() => {}, 9); console.log('ready')`;
  const module = JSON.stringify(join(import.meta.dirname, '../../scripts/bootstrap/run-child.mjs'));
  const run = `const { runChild } = await import(${module});
    process.exit(await runChild(process.execPath, ['-e', ${JSON.stringify(program)}]));`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', run]);
  await once(parent.stdout, 'data');
  parent.kill(signal);
  expect(await once(parent, 'close')).toEqual([3, null]);
});
