import { clockOf } from '../../adapters/clock.ts';
import { chatOptions } from '../../adapters/chat/chat-options.ts';
import { networkOf } from '../../adapters/http/network.ts';
import { webAddress } from '../../adapters/http/web-address.ts';
import { smtpServer } from '../../adapters/mail/smtp-url.ts';
import { workersOf } from '../../adapters/translate/workers-of.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Project } from './examined.ts';

/** How a variable stands. */
export interface VariableFacts {
  name: string;
  state: 'good' | 'wrong' | 'unknown' | 'for tests' | 'of a build';
  /** What is wrong with it. */
  failure?: InputError | undefined;
}

/** Checks the value of a variable. @throws InputError when it is wrong */
type Reader = (name: string, text: string) => unknown;

const anything: Reader = () => undefined;

/** An address on any machine, this one too. */
const address: Reader = (name, text) => {
  const read = webAddress(text);
  if (read.ok) return;
  throw new InputError(name, read.failure.detail, 'write an address that begins with https:// or http://');
};

/** A number of the language model, as its endpoint is opened with it. */
const modelNumber: Reader = (name, text) =>
  chatOptions({
    environment: { OVERVIEW_LLM_URL: 'https://model.example/v1', OVERVIEW_LLM_MODEL: 'any', [name]: text },
    project: '',
  });

/** The variables that the adapters read, with what reads or checks them. */
const READERS: Readonly<Record<string, Reader>> = {
  OVERVIEW_LLM: anything,
  OVERVIEW_LLM_URL: address,
  OVERVIEW_LLM_MODEL: anything,
  OVERVIEW_LLM_KEY: anything,
  OVERVIEW_LLM_BUDGET: modelNumber,
  OVERVIEW_LLM_PRICE: modelNumber,
  OVERVIEW_DEEPL_KEY: anything,
  OVERVIEW_DEEPL_URL: address,
  OVERVIEW_LIBRETRANSLATE_URL: address,
  OVERVIEW_LIBRETRANSLATE_KEY: anything,
  OVERVIEW_TRANSLATION_WORKERS: (name, text) => workersOf({ [name]: text }),
  OVERVIEW_MODELS: anything,
  OVERVIEW_MODELS_INDEX: address,
  OVERVIEW_MODELS_FILES: address,
  OVERVIEW_MODELS_SECOND_INDEX: address,
  OVERVIEW_MODELS_SECOND_FILES: address,
  OVERVIEW_SIGNING_KEY: anything,
  OVERVIEW_SMTP_URL: (name, text) => smtpServer({ [name]: text }),
  OVERVIEW_FOLDER: anything,
  OVERVIEW_DRAW: anything,
  OVERVIEW_CHROMIUM: anything,
};

/** Those for tests. */
const OF_TESTS: Readonly<Record<string, Reader>> = {
  OVERVIEW_TEST_ORIGIN: (name, text) => networkOf({ [name]: text }),
  OVERVIEW_TEST_CLOCK: (name, text) => clockOf({ [name]: text }),
};

/** Those that a build sets for the pages, and nobody else. */
const OF_BUILDS = [
  'OVERVIEW_DIGESTS',
  'OVERVIEW_DAYS',
  'OVERVIEW_RENDERED',
  'OVERVIEW_LINKED',
  'OVERVIEW_EARLIER',
  'OVERVIEW_PUBLISHED',
  'OVERVIEW_DRAWN',
  'OVERVIEW_KEPT_FROM',
  'OVERVIEW_LOOK',
  'OVERVIEW_INTERFACE',
];

/** The names of all variables that are read, where the parsers are those of the commands. */
export const variablesRead = (parsers: Project['parsers']): string[] =>
  [READERS, OF_TESTS, parsers].flatMap((each) => Object.keys(each)).concat(OF_BUILDS);

/** How each variable of ours stands that is set in the environment, sorted by name. */
export function variablesSet({ given, parsers }: Pick<Project, 'given' | 'parsers'>): VariableFacts[] {
  const ours = Object.entries(given).filter(([name, value]) => name.startsWith('OVERVIEW_') && value !== '');
  return ours
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text = '']): VariableFacts => {
      if (OF_BUILDS.includes(name)) return { name, state: 'of a build' };
      const read = OF_TESTS[name] ?? READERS[name] ?? parsers[name];
      if (!read) return { name, state: 'unknown' };
      const failure = inputErrorOf(() => read(name, text));
      if (failure) return { name, state: 'wrong', failure };
      return { name, state: name in OF_TESTS ? 'for tests' : 'good' };
    });
}

/** The bad input at which something ends; undefined where it does not. Throws any other error. */
export function inputErrorOf(action: () => unknown): InputError | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
