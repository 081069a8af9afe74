// @ts-check
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BootstrapError } from './bootstrap-error.mjs';

/** The option of every command that names the folder of a publication. */
const OPTION = '--publication';

/** The variable by which programs know it. */
const VARIABLE = 'OVERVIEW_FOLDER';

/** The file without which a folder is somebody else's, in which nothing may be made or replaced. */
const FILE = 'overview.config.yaml';

const REMEDY = 'name the folder of a publication; npm run new -- DIR makes one';

/**
 * Takes `--publication DIR` from the arguments of a command, which may stand anywhere among them.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {{ args: string[], environment: NodeJS.ProcessEnv }} the arguments without it, and the environment with the folder,
 * which is relative to where npm was called
 * @throws {BootstrapError} when it names no publication, or is given twice
 */
export function takePublication(args, environment = process.env) {
  const isOption = (/** @type {string} */ each) => each === OPTION || each.startsWith(`${OPTION}=`);
  const place = args.findIndex(isOption);
  if (place === -1) return { args: [...args], environment };
  if (args.filter(isOption).length > 1)
    throw new BootstrapError(`${OPTION}: it is given twice`, 'name one publication');
  const isApart = args[place] === OPTION;
  const given = isApart ? args[place + 1] : args[place]?.slice(OPTION.length + 1);
  const folder = given ? resolve(environment.INIT_CWD ?? '', given) : undefined;
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BootstrapError(
      `${OPTION}: ${given ? `${folder} is not a folder` : 'it names no folder'}`,
      REMEDY,
    );
  if (!statSync(join(folder, FILE), { throwIfNoEntry: false }))
    throw new BootstrapError(`${OPTION}: ${folder} is no publication: it has no ${FILE}`, REMEDY);
  return {
    args: args.filter((_, at) => at !== place && !(isApart && at === place + 1)),
    environment: { ...environment, [VARIABLE]: folder },
  };
}
