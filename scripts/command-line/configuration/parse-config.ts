import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { publicationSettingsSchema } from '../../../src/schemas/publication.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { canonicalJson } from '../../text/canonical-json.ts';
import { cleanText } from '../../text/clean-text.ts';
import { ownPath } from '../../text/own-path.ts';
import { parseYaml } from '../../text/yaml-lines.ts';
import { plainIssue } from '../plain-issue.ts';
import { wrongValues } from './check-values.ts';
import { type Config, configSchema, optionKeysSchema, VARIABLES } from './config-schema.ts';

/** What a configuration file sets. */
export interface Configuration {
  /** Values of environment variables that are not set otherwise. */
  variables: Readonly<Record<string, string>>;
  /** Values of options that are not given otherwise, by their long names without dashes. */
  options: ReadonlyMap<string, ConfiguredOption>;
}

/** The value of an option in a configuration file. */
export interface ConfiguredOption {
  value: string | boolean;
  /** File, line and key, as messages name them: `overview.config.yaml:12: articles`. */
  place: string;
}

/** Longest configuration file that is read, in UTF-16 code units. */
const MAX_LENGTH = 100_000;

const REMEDY = 'correct this line; docs/configuration.md explains every key';

/** What a configuration file sets, as far as it can be read, and all that is wrong with it. */
export interface ReadConfig {
  /** What its good keys set; undefined where none can be read. */
  configuration: Configuration | undefined;
  /** In the order of its lines. */
  mistakes: InputError[];
}

/**
 * Parses a configuration file, YAML with one key a line.
 * @param path the file as messages name it
 * @param folder the one that its paths are relative to; the present one unless given
 * @throws InputError at the first key that is unknown or has a wrong value, by file and line
 */
export function parseConfig(text: string, path: string, folder = resolve()): Configuration {
  const { configuration, mistakes } = readConfig(text, path, folder);
  const [first = new InputError(path, 'it cannot be read', REMEDY)] = mistakes;
  if (mistakes.length > 0 || !configuration) throw first;
  return configuration;
}

/** Reads a configuration file, as `parseConfig` does, to the end whatever is wrong with it. */
export function readConfig(text: string, path: string, folder: string): ReadConfig {
  const unread = (where: string, what: string, remedy: string): ReadConfig => ({
    configuration: undefined,
    mistakes: [new InputError(where, what, remedy)],
  });
  if (text.length > MAX_LENGTH)
    return unread(path, `it has over ${MAX_LENGTH} characters`, 'remove what is no setting');
  const { document, mistakes: syntax, lineAt } = parseYaml(text);
  const [mistake] = syntax;
  if (mistake) return unread(`${path}:${mistake.line}`, 'it is not YAML', mistake.message);
  const lineOf = (keys: readonly PropertyKey[]) => lineAt(document.contents, keys);
  const placeOf = (keys: readonly PropertyKey[]) => [`${path}:${lineOf(keys)}`, keys.join('.')].join(': ');
  const given: unknown = document.toJS() ?? {};
  const wrong = wrongKeys(given);
  const [whole] = wrong.filter(({ keys }) => keys.length === 0);
  if (whole) return unread(`${path}:${lineOf([])}`, whole.what, REMEDY);
  const broken = new Set(wrong.map(({ keys: [first] }) => first));
  const config = configSchema.parse(
    Object.fromEntries(Object.entries(given as object).filter(([key]) => !broken.has(key))),
  );
  const place = (key: string) => placeOf([key]);
  const values = wrongValues(config, place, folder);
  const found = [
    ...wrong.map(({ keys, what }) => ({
      line: lineOf(keys),
      mistake: new InputError(placeOf(keys), what, REMEDY),
    })),
    ...values.map(({ key, mistake }) => ({ line: lineOf([key]), mistake })),
  ];
  const good: Config = { ...config, ...Object.fromEntries(values.map(({ key }) => [key, undefined])) };
  return {
    configuration: { variables: variablesOf(good), options: optionsOf(good, place, folder) },
    mistakes: found.toSorted((a, b) => a.line - b.line).map(({ mistake: each }) => each),
  };
}

/** What the schema finds wrong, by the way to it: no key, or the first of several, for what is no list of keys at all. */
function wrongKeys(given: unknown): { keys: PropertyKey[]; what: string }[] {
  const parsed = configSchema.safeParse(given, { error: plainIssue });
  return (parsed.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ keys: [...issue.path, key], what: 'there is no such key' }))
      : [{ keys: issue.path, what: cleanText(issue.message) }],
  );
}

function variablesOf(config: Config): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [key, name] of Object.entries(VARIABLES)) {
    const value = config[key as keyof typeof VARIABLES];
    if (key === 'language-model' && value === 'auto') variables.OVERVIEW_LLM = value;
    else if (value !== undefined) variables[name] = String(value);
  }
  const publication = Object.fromEntries(
    Object.entries(config).filter(([key]) => key in publicationSettingsSchema.shape),
  );
  if (Object.keys(publication).length > 0) variables.OVERVIEW_PUBLICATION = canonicalJson(publication);
  return variables;
}

/** The key of an option that names a folder; commands read it from the folder they run in, that of the program. */
const REGISTRY = 'registry';

function optionsOf(
  config: Config,
  placeOf: (key: string) => string,
  folder: string,
): Map<string, ConfiguredOption> {
  const keys = Object.keys(optionKeysSchema.shape) as (keyof typeof optionKeysSchema.shape)[];
  return new Map(
    keys.flatMap((key): [string, ConfiguredOption][] => {
      const value = config[key];
      if (value === undefined) return [];
      const text = typeof value === 'boolean' ? value : [value].flat().join(',');
      const isPath = key === REGISTRY && typeof text === 'string' && text !== '';
      return [[key, { value: isPath ? ownPath(text, folder, homedir()) : text, place: placeOf(key) }]];
    }),
  );
}
