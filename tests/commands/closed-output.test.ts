import { expect, it } from 'vitest';
import { PROJECT, run } from '../support/run-script.ts';

/** A command that says more than anybody reads. */
const TALKING = `
  const { runCommand } = await import('${PROJECT}/scripts/command-line/run-command.ts');
  const { setTimeout: sleep } = await import('node:timers/promises');
  await runCommand(async () => { for (let line = 1; line < 5_000; line += 1) { console.log(line); await sleep(1); } });
`;

it('a command whose output is closed ends quietly', async () => {
  const shell = `{ "$0" --input-type=module --eval "$1"; echo "ended with $?" >&2; } | head -n 1`;
  const { said, status } = await run('sh', ['-c', shell, process.execPath, TALKING]);
  expect(said).toBe('1\nended with 141\n');
  expect(status).toBe(0);
});
