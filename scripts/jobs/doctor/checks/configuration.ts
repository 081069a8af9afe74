import { contactUrl } from '../../../adapters/http/user-agent.ts';
import { untranslated } from '../../../../src/data/interface/catalogues.ts';
import type { Interface } from '../../../../src/schemas/interface.ts';
import type { InputError } from '../../../pipeline/outcome/input-error.ts';
import { checkOf, ifWell } from '../check.ts';
import { failureOf, type VariableFacts, variablesSet } from '../variables.ts';
import { type Finding, must, mustMend, note, ok } from '../finding.ts';

/** What is known of the configuration. */
export interface ConfigurationFacts {
  file: string;
  isThere: boolean;
  failure: InputError | undefined;
  variables: VariableFacts[];
  /** Where the owners of servers reach whoever runs this; undefined where it is not known, or cannot be. */
  contact: string | undefined;
  /** Why the contact cannot be one. */
  contactFailure: InputError | undefined;
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
    const contactFailure = failureOf(() => {
      contact = contactUrl({ option, environment });
    });
    return {
      ...{ ...file, failure: file.failure },
      variables: variablesSet(examined),
      ...{ contact, contactFailure },
      // Where a setting is wrong, it is named by itself.
      words: await ifWell(() => Promise.resolve(examined.site().settings.interface)),
    };
  },
  judge: judgeConfiguration,
});

/** Judges a configuration. */
export function judgeConfiguration(facts: ConfigurationFacts): Finding[] {
  const { file, isThere, failure, variables, contact, contactFailure, words } = facts;
  const good = variables.filter(({ state }) => state === 'good').map(({ name }) => name);
  return [
    ...(failure ? [mustMend(failure)] : []),
    ...(failure ? [] : [ok(isThere ? `${file} is valid` : `there is no ${file}, and none is needed`)]),
    ...(good.length > 0 ? [ok(`set in the environment: ${good.join(', ')}`)] : []),
    ...variables.flatMap(findingOf),
    ...(words ? wordsFindings(words) : []),
    ...contactFindings(contact, contactFailure),
  ];
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

function contactFindings(contact: string | undefined, failure: InputError | undefined): Finding[] {
  if (failure) return [mustMend(failure)];
  if (contact !== undefined) return [ok(`the contact that servers are told is ${contact}`)];
  const remedy = 'set "contact" in overview.config.yaml or OVERVIEW_CONTACT, or give --contact';
  return [must('no contact address is known, and no request is anonymous', remedy)];
}
