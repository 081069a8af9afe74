import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Run, run } from './run-script.ts';

const REVERSE_FOLDERS = pathToFileURL(join(import.meta.dirname, 'reverse-folders.ts')).href;

/** What a command is given in a place where all is other that must not show. */
const ELSEWHERE = {
  TZ: 'Asia/Kolkata',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  SOURCE_DATE_EPOCH: '86400',
  NODE_OPTIONS: `--import ${REVERSE_FOLDERS}`,
};

/** A name of a folder that programs stumble over. */
export const FOLDER = 'un dossier d’été';

/** Runs a command on one core, with files for their owner alone, in another zone, locale and order of files. */
export function runElsewhere(
  folder: string,
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  const oneCore = 'umask 077; command -v taskset >/dev/null && exec taskset -c 0 "$0" "$@"; exec "$0" "$@"';
  return run('sh', ['-c', oneCore, process.execPath, ...command], { folder, env: { ...ELSEWHERE, ...env } });
}
