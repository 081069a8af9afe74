import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { publicationSettingsSchema } from '../../../src/schemas/publication.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { canonicalJson } from '../../text/canonical-json.ts';
import { cleanText } from '../../text/clean-text.ts';
import { ownPath } from '../../text/own-path.ts';
import { parseYaml } from '../../text/yaml-lines.ts';
import { plainIssue } from '../plain-issue.ts';
import { checkValues } from './check-values.ts';
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

/**
 * Parses a configuration file, YAML with one key a line.
 * @param path the file as messages name it
 * @param folder the one that its paths are relative to; the present one unless given
 * @throws InputError at the first key that is unknown or has a wrong value, by file and line
 */
export function parseConfig(text: string, path: string, folder = resolve()): Configuration {
  if (text.length > MAX_LENGTH)
    throw new InputError(path, `it has over ${MAX_LENGTH} characters`, 'remove what is no setting');
  const { document, mistakes, lineAt } = parseYaml(text);
  const [mistake] = mistakes;
  if (mistake) throw new InputError(`${path}:${mistake.line}`, 'it is not YAML', mistake.message);
  const placeOf = (keys: readonly PropertyKey[]) =>
    `${path}:${lineAt(document.contents, keys)}: ${keys.join('.')}`;
  const parsed = configSchema.safeParse(document.toJS() ?? {}, { error: plainIssue });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const what = unknown.length > 0 ? 'there is no such key' : cleanText(issue?.message ?? 'it is wrong');
    throw new InputError(placeOf([...(issue?.path ?? []), ...unknown]), what, REMEDY);
  }
  const place = (key: string) => placeOf([key]);
  checkValues(parsed.data, place, folder);
  return { variables: variablesOf(parsed.data), options: optionsOf(parsed.data, place, folder) };
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
