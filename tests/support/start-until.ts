import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listen } from './loopback.ts';
import { environmentIn } from './run-script.ts';

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
  const child = spawn(process.execPath, command, { cwd: project, env: environmentIn(project, env) });
  onTestFinished(() => {
    child.kill();
  });
  return saidUntil(child, mark);
}

function saidUntil(child: ChildProcess, mark: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        said += String(piece);
        if (mark.test(said)) resolve(said);
      });
    }
    child.on('close', () => reject(new Error(said)));
  });
}
