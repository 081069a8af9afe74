import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listen } from './loopback.ts';

/** Starts the site in a project copy, and gives what it said up to a mark; it is ended with the test. */
export async function startUntil(
  project: string,
  mark: RegExp,
  env: Record<string, string>,
  ...args: string[]
): Promise<string> {
  const probe = createServer();
  const port = await listen(probe);
  probe.close();
  const command = [join(project, 'scripts/start.ts'), '--port', String(port), ...args];
  const quiet = { NODE_ENV: undefined, TEST: undefined, VITEST: undefined };
  const child = spawn(process.execPath, command, { cwd: project, env: { ...process.env, ...quiet, ...env } });
  onTestFinished(() => {
    child.kill();
  });
  return saidUntil(child, mark);
}

async function saidUntil(child: ChildProcess, mark: RegExp): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => (said += String(piece)));
  await new Promise<void>((resolve, reject) => {
    const look = setInterval(() => {
      if (!mark.test(said) && child.exitCode === null) return;
      clearInterval(look);
      if (mark.test(said)) resolve();
      else reject(new Error(said));
    }, 50);
  });
  return said;
}
