import { expect, it } from 'vitest';
import { PROJECT, run } from '../support/run-script.ts';

/** A command that fails in a way nobody thought of, with a name of others in what it says. */
const FAILING = `
  const { runCommand } = await import('${PROJECT}/scripts/command-line/run-command.ts');
  const cause = new Error('no such \\u001b[2Jfeed');
  await runCommand(() => Promise.reject(new TypeError('\\u001b]0;owned\\u0007 is no title', { cause })));
`;

it('an unexpected error is printed with its stack and its cause, and moves no cursor', async () => {
  const { said, status } = await run(process.execPath, ['--input-type=module', '--eval', FAILING]);
  expect(status).toBe(70);
  expect(said).toContain(String.raw`TypeError: \u001b]0;owned\u0007 is no title`);
  expect(said).toContain(String.raw`caused by Error: no such \u001b[2Jfeed`);
  expect(said).toMatch(/^ +at /m);
  for (const control of ['\u0007', '\u001b']) expect(said).not.toContain(control);
});
