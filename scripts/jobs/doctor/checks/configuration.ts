import { contactUrl } from '../../../adapters/http/user-agent.ts';
import { untranslated } from '../../../../src/data/interface/catalogues.ts';
import type { Interface } from '../../../../src/schemas/interface.ts';
import type { InputError } from '../../../pipeline/outcome/input-error.ts';
import { checkOf } from '../check.ts';
import { inputErrorOf, type VariableFacts, variablesSet } from '../variables.ts';
import { type Finding, must, mustMend, note, ok } from '../finding.ts';
import { orFailure } from '../or-failure.ts';

/** The variable by which commands know that `--publication` was given. */
const OF_PUBLICATION = 'OVERVIEW_FOLDER';

/** What is known of the configuration. */
export interface ConfigurationFacts {
  file: string;
  isThere: boolean;
  /** Whether it is not there, or any of it can be read. */
  isRead: boolean;
  /** All that is wrong with it. */
  mistakes: readonly InputError[];
  /** Whether a publication is looked at, which has a file where it was made by "npm run new". */
  isPublication: boolean;
  variables: VariableFacts[];
  /** Where the owners of servers reach whoever runs this; undefined where it is not known, or cannot be. */
  contact: string | undefined;
  /** Why the contact cannot be one. */
  contactFailure: InputError | undefined;
  /** Why no site can be made by it, such as a theme that is not there. */
  siteFailure: InputError | undefined;
  /** The words around the news, where they are not the program’s own. */
  words: Interface | undefined;
}

/** The configuration file, the variables of the environment, and the contact. */
export const configuration = checkOf<ConfigurationFacts>({
  title: 'Configuration',
  patience: 5_000,
  look: async (examined) => {
    const { configuration: file, contact: option, environment } = examined;
    let contact: string | undefined;
    const contactFailure = inputErrorOf(() => {
      contact = contactUrl({ option, environment });
    });
    const { value, failure } = await orFailure(() => Promise.resolve(examined.site()));
    return {
      ...file,
      isPublication: (environment[OF_PUBLICATION] ?? '') !== '',
      variables: variablesSet(examined),
      ...{ contact, contactFailure },
      siteFailure: failure,
      words: value?.settings.interface,
    };
  },
  judge: judgeConfiguration,
});

/** Judges a configuration. */
export function judgeConfiguration(facts: ConfigurationFacts): Finding[] {
  const { mistakes, variables, words, siteFailure } = facts;
  const good = variables
    .filter(({ name, state }) => state === 'good' && name !== OF_PUBLICATION)
    .map(({ name }) => name);
  return [
    ...(mistakes.length > 0 ? mistakes.map(mustMend) : [fileFinding(facts)]),
    ...(good.length > 0 ? [ok(`set in the environment: ${good.join(', ')}`)] : []),
    ...variables.flatMap(findingOf),
    // Where a variable is wrong, it is named by itself.
    ...(siteFailure && !variables.some(({ state }) => state === 'wrong') ? [mustMend(siteFailure)] : []),
    ...(words ? wordsFindings(words) : []),
    ...contactFindings(facts),
  ];
}

function fileFinding({ file, isThere, isPublication }: ConfigurationFacts): Finding {
  if (isThere) return ok(`${file} is valid`);
  if (!isPublication) return ok(`there is no ${file}, and none is needed`);
  return note(
    `the publication has no ${file}: it is called Overview and reads every source of the daily selection`,
    'write one, or name the folder that "npm run new" made',
  );
}

function findingOf({ name, state, failure }: VariableFacts): Finding[] {
  switch (state) {
    case 'wrong':
      return failure ? [mustMend(failure)] : [];
    case 'unknown':
      return [
        note(
          `${name} is set, and nothing reads it`,
          'correct its name, or unset it; docs/configuration.md lists all',
        ),
      ];
    case 'for tests':
      return [note(`${name} is set, which is for tests only`, 'unset it')];
    case 'of a build':
      return [note(`${name} is set, which a build sets for itself`, 'unset it')];
    case 'good':
      return [];
  }
}

function wordsFindings(words: Interface): Finding[] {
  const { length: missing } = untranslated(words);
  if (missing === 0) return [ok(`the words around the news are in the language ${words.language}`)];
  return [
    note(
      `${missing} phrases of the site have no translation into ${words.language}, and stand in English`,
      `translate them in interface/${words.language}.yaml; docs/interface.md says how`,
    ),
  ];
}

function contactFindings({ file, isRead, mistakes, contact, contactFailure }: ConfigurationFacts): Finding[] {
  if (contactFailure) return [mustMend(contactFailure)];
  // A contact that the file has is one mistake, not two.
  if (contact === undefined && !isRead) return [note(`the contact is not known until ${file} can be read`)];
  if (contact === undefined && mistakes.some(({ where }) => where.endsWith(': contact'))) return [];
  if (contact !== undefined) return [ok(`every request names your contact, ${contact}`)];
  const remedy = 'set "contact" in overview.config.yaml or OVERVIEW_CONTACT, or give --contact';
  return [must('no contact address is known, and no request is anonymous', remedy)];
}
