import { join } from 'node:path';
import type { Command, Option } from 'commander';
import {
  type Configuration,
  type ConfiguredOption,
  parseConfig,
  type ReadConfig,
  readConfig,
} from './parse-config.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { textIfThere } from '../text-if-there.ts';

/** The configuration file of a publisher, in the root of the project. */
export const CONFIG_FILE = 'overview.config.yaml';

/** The environment as the user gave it, before a configuration file added to it. */
export const GIVEN_ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env };

/** Variables of which one may stand for the other, so that a file sets neither where one is given. */
const EITHER = ['OVERVIEW_LLM', 'OVERVIEW_LLM_URL'];

/** Options that contradict each other: one that is given leaves out the other of the file. */
const CONTRARY: Readonly<Record<string, string>> = { publish: 'full-text', 'full-text': 'publish' };

/**
 * Gives a command, before its action runs, what the configuration file sets: variables that are not in the environment, and
 * options that are not on the command line.
 * @param project the folder of the file
 * @returns the places of the options that it set, once it has, by their long names without dashes
 * @throws InputError when the file, or a value of it, is wrong
 */
export function useConfiguration(program: Command, project: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  program.hook('preAction', (_, command) => {
    const configuration = readConfiguration(project);
    if (!configuration) return;
    setVariables(process.env, configuration);
    for (const [name, place] of setOptions(command, configuration)) places.set(name, place);
  });
  return places;
}

/**
 * What the configuration file of a project sets; undefined where there is none.
 * @throws InputError when the file, or a value of it, is wrong
 */
export function readConfiguration(project: string): Configuration | undefined {
  const text = textIfThere(join(project, CONFIG_FILE), CONFIG_FILE);
  return text === undefined ? undefined : parseConfig(text, CONFIG_FILE, project);
}

/** What the configuration file of a project sets, as far as it can be read, and all that is wrong with it. */
export function examineConfiguration(project: string): ReadConfig & { isThere: boolean } {
  try {
    const text = textIfThere(join(project, CONFIG_FILE), CONFIG_FILE);
    return text === undefined
      ? { configuration: undefined, mistakes: [], isThere: false }
      : { ...readConfig(text, CONFIG_FILE, project), isThere: true };
  } catch (error) {
    if (error instanceof InputError) return { configuration: undefined, mistakes: [error], isThere: true };
    throw error;
  }
}

/** Sets the variables that are not set, or empty. */
export function setVariables(environment: NodeJS.ProcessEnv, { variables }: Configuration): void {
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  const given = new Set(Object.keys(variables).filter(isSet));
  const either = EITHER.some(isSet);
  for (const [name, value] of Object.entries(variables))
    if (!given.has(name) && !(either && EITHER.includes(name))) environment[name] = value;
}

/**
 * Sets the options that were not given. Returns the place of each that it set, by its long name without dashes.
 * @throws InputError when the value of one is wrong, by its place in the file
 */
export function setOptions(command: Command, { options }: Configuration): Map<string, string> {
  const places = new Map<string, string>();
  const isGiven = (name: string) => !['default', undefined].includes(command.getOptionValueSource(name));
  const given = new Set(command.options.filter((each) => isGiven(each.attributeName())).map(keyOf));
  const names = new Set(command.options.map(keyOf));
  for (const option of command.options) {
    const configured = options.get(meantBy(keyOf(option), names));
    if (!configured || configured.value === false) continue;
    if (given.has(keyOf(option)) || given.has(CONTRARY[keyOf(option)] ?? '')) continue;
    command.setOptionValueWithSource(option.attributeName(), valueOf(option, configured), 'config');
    places.set(keyOf(option), configured.place);
  }
  return places;
}

/** The option of some commands for what `days` sets; their `--days` is a range of days. */
const NEWEST = 'newest';

/** The key of the file that an option of a command stands for; empty where there is none. */
function meantBy(option: string, all: ReadonlySet<string>): string {
  if (option === NEWEST) return 'days';
  return option === 'days' && all.has(NEWEST) ? '' : option;
}

const keyOf = (option: Option): string => option.long?.replace(/^--/, '') ?? '';

function valueOf(option: Option, { value, place }: ConfiguredOption): unknown {
  const parse: ((text: string, previous: undefined) => unknown) | undefined = option.parseArg;
  if (typeof value !== 'string' || !parse) return value;
  try {
    return parse(value, undefined);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(place, error.what, error.remedy);
    throw error;
  }
}
