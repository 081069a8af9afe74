import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of all that the tests of this run make. */
    runFolder: string;
  }
}

/** The folder of all runs: each has one in it, named after its process. */
const RUNS = join(tmpdir(), 'overview-tests');

/** Makes the folder of this run, removed at its end, and removes those of runs that were killed. */
export default function makeRunFolder(project: TestProject): () => void {
  const folder = join(RUNS, String(process.pid));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(RUNS)) {
    if (!isRunning(Number(name))) rmSync(join(RUNS, name), { recursive: true, force: true });
  }
  project.provide('runFolder', folder);
  // A process that a test has ended may write on for a moment.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Makes an empty folder among those of this run. */
export function makeTemporary(prefix: string, runFolder = inject('runFolder')): string {
  return mkdtempSync(join(runFolder, prefix));
}

/** Whether a process runs: https://nodejs.org/api/process.html#processkillpid-signal */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
