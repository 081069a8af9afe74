import { join } from 'node:path';
import { CATALOGUES, INTERFACE_LANGUAGES, PHRASES } from '../../src/data/interface/catalogues.ts';
import {
  DEFAULT_LANGUAGE,
  type Interface,
  interfaceSchema,
  languageTagSchema,
} from '../../src/schemas/interface.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { parseYaml } from '../text/yaml-lines.ts';
import { plainIssue } from './plain-issue.ts';
import { textIfThere } from './text-if-there.ts';

/** The folder of the publication, which may have words of its own. */
const PROJECT = process.env.OVERVIEW_FOLDER ?? join(import.meta.dirname, '../..');

/** The folder of a publication that has its own words, a file for each language. */
const OWN = 'interface';

const REMEDY = 'correct this line; docs/interface.md explains the file';

/**
 * The interface in a language: the catalogue of the program, and over it `interface/LANGUAGE.yaml` of the publication.
 * @param project the folder of the publication
 * @throws InputError when there is neither, or at the first mistake in the file, by its line
 */
export function parseInterface(option: string, language: string, project = PROJECT): Interface {
  const tag = languageTagSchema.safeParse(language);
  if (!tag.success) {
    const what = `${JSON.stringify(language)} is not the tag of a language`;
    throw new InputError(option, what, `write one of ${INTERFACE_LANGUAGES.join(', ')}`);
  }
  const path = `${OWN}/${language}.yaml`;
  const text = textIfThere(join(project, path), path);
  if (text !== undefined) return { language, phrases: parsePhrases(text, path, language) };
  if (language === DEFAULT_LANGUAGE || Object.hasOwn(CATALOGUES, language)) return { language };
  throw new InputError(
    option,
    `there are no words in the language ${language}`,
    `write one of ${INTERFACE_LANGUAGES.join(', ')}, or translate them in ${path}`,
  );
}

/** The interface as settings keep it: nothing where it is the program’s own English. */
export const unlessDefault = ({ language, phrases = {} }: Interface): Interface | undefined =>
  Object.keys(phrases).length > 0
    ? { language, phrases }
    : language === DEFAULT_LANGUAGE
      ? undefined
      : { language };

/** @throws InputError at the first line that is no phrase of the program with its translation */
function parsePhrases(text: string, path: string, language: string): Record<string, string> {
  const { document, mistakes, lineAt } = parseYaml(text);
  const [mistake] = mistakes;
  if (mistake) throw new InputError(`${path}:${mistake.line}`, 'it is not YAML', mistake.message);
  const phrases: unknown = document.toJS() ?? {};
  const parsed = interfaceSchema.safeParse({ language, phrases }, { error: plainIssue });
  const unknown = Object.keys(parsed.data?.phrases ?? {}).find((phrase) => !PHRASES.has(phrase));
  if (parsed.success && unknown === undefined) return parsed.data.phrases ?? {};
  const [issue] = parsed.error?.issues ?? [];
  const phrase = unknown ?? String(issue?.path[1] ?? '');
  const place = `${path}:${lineAt(document.contents, [phrase])}`;
  throw new InputError(
    phrase === '' ? place : `${place}: ${phrase}`,
    unknown === undefined ? (issue?.message ?? 'it is wrong') : 'the site has no such phrase',
    REMEDY,
  );
}
