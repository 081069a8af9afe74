import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROGRAM_FOLDER } from '../project-folder.ts';

/** What is loaded before the command. */
const END_WITH_PARENT = join(import.meta.dirname, 'end-with-parent.ts');

/**
 * Runs a command of the program on the same publication, which says what it does on the same terminal, and ends with this
 * process.
 * @param command the name of its file in `scripts/`
 * @returns its exit code; null where a signal ended it
 */
export async function runOwn(command: string, args: readonly string[]): Promise<number | null> {
  const script = join(PROGRAM_FOLDER, 'scripts', `${command}.ts`);
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    cwd: PROGRAM_FOLDER,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
