import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './run-script.ts';

/** The options that commands share, in the file that adds them. */
const SHARED = readFileSync(join(PROJECT, 'scripts/command-line/page-options.ts'), 'utf8');

/** The text of a command, by its path in the project, with that of the options which it shares with others. */
export function commandText(path: string): string {
  const text = readFileSync(join(PROJECT, path), 'utf8');
  return text.includes('addPageOptions(program)') ? `${text}\n${SHARED}` : text;
}
