// @ts-check
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { BootstrapError } from './bootstrap-error.mjs';

/** The option of every command that names the folder of a publication. */
const OPTION = '--publication';

/** The variable that tells the programs of it. */
const VARIABLE = 'OVERVIEW_FOLDER';

/**
 * Takes `--publication DIR` from the arguments of a command, which may stand anywhere among them.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {{ args: string[], environment: NodeJS.ProcessEnv }} the arguments without it, and the environment with the folder,
 * which is relative to where npm was called
 * @throws {BootstrapError} when it names no folder
 */
export function takePublication(args, environment = process.env) {
  const place = args.findIndex((each) => each === OPTION || each.startsWith(`${OPTION}=`));
  if (place === -1) return { args: [...args], environment };
  const isApart = args[place] === OPTION;
  const given = isApart ? args[place + 1] : args[place]?.slice(OPTION.length + 1);
  const folder = given ? resolve(environment.INIT_CWD ?? '', given) : undefined;
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BootstrapError(
      `${OPTION}: ${given ? `${folder} is not a folder` : 'it names no folder'}`,
      'name the folder of a publication; npm run new -- DIR makes one',
    );
  return {
    args: args.filter((_, at) => at !== place && !(isApart && at === place + 1)),
    environment: { ...environment, [VARIABLE]: folder },
  };
}
