import { join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import type { Network } from '../http/network.ts';
import { chatOptions } from '../chat/chat-options.ts';
import { apertiumTranslator } from './apertium-translator.ts';
import { bergamotTranslator } from './bergamot-translator.ts';
import { deeplTranslator } from './deepl-translator.ts';
import { libreTranslator } from './libretranslate-translator.ts';
import { ModelStore, MOZILLA } from './model-store.ts';
import { openAiTranslator } from './openai-translator.ts';

type Environment = Record<string, string | undefined>;

/** What the engines need to know. */
export interface ChainOptions {
  /** Engines by name, the preferred first; none for no translation. */
  engines: readonly string[] | undefined;
  environment: Environment;
  /** Root of the project; models lie in `.cache/models/` unless `OVERVIEW_MODELS` names another folder. */
  project: string;
  network: Network;
  userAgent: string;
  /** Told of what takes long, in the present tense, and why an engine is left out. */
  tell: (what: string) => void;
}

/** All engines in the order of their quality; those that need a server only where one is configured. */
const ORDER = ['openai', 'deepl', 'libretranslate', 'bergamot', 'apertium'];

/**
 * The value of `--translate`: engines by name with commas between them, the preferred first; or `none`.
 * @throws InputError when an engine is not known
 */
export function parseEngines(option: string, text: string): string[] {
  if (text === 'none') return [];
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !ORDER.includes(name));
  if (unknown === undefined) return names;
  throw new InputError(option, `"${unknown}" is no engine`, `choose of ${ORDER.join(', ')}, or none`);
}

/**
 * The engines of a run, in their order: those asked for, else every one that is configured and the embedded ones.
 * @throws InputError when an engine is asked for and not configured
 */
export function translatorChain(options: ChainOptions): Translator[] {
  const { engines } = options;
  if (engines === undefined) return ORDER.flatMap((name) => translatorOf(name, options) ?? []);
  return engines.map((name) => {
    const translator = translatorOf(name, options);
    if (translator) return translator;
    throw new InputError(
      '--translate',
      `${name} is not configured`,
      `set ${SETTINGS[name] ?? ''}; see docs/translate.md`,
    );
  });
}

const SETTINGS: Record<string, string> = {
  openai: 'OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL',
  deepl: 'OVERVIEW_DEEPL_URL or OVERVIEW_DEEPL_KEY',
  libretranslate: 'OVERVIEW_LIBRETRANSLATE_URL',
};

function translatorOf(name: string, options: ChainOptions): Translator | undefined {
  const { environment } = options;
  if (name === 'openai') return openAi(options);
  if (name === 'deepl') {
    const { OVERVIEW_DEEPL_KEY: key = '', OVERVIEW_DEEPL_URL: url } = environment;
    // Keys of DeepL's free service end so, and are for its own host.
    const usual = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
    return url || key ? deeplTranslator(url ?? usual, key) : undefined;
  }
  if (name === 'libretranslate') {
    const { OVERVIEW_LIBRETRANSLATE_URL: url, OVERVIEW_LIBRETRANSLATE_KEY: key = '' } = environment;
    return url ? libreTranslator(url, key, options.tell) : undefined;
  }
  return name === 'bergamot' ? bergamotTranslator(modelStore(options)) : apertiumTranslator(options.tell);
}

function openAi(options: ChainOptions): Translator | undefined {
  const chat = chatOptions(options);
  return chat && openAiTranslator(chat);
}

/** The models of the embedded engine, where the environment says, else as Mozilla publishes them. */
export function modelStore({
  environment,
  project,
  network,
  userAgent,
  tell,
}: Omit<ChainOptions, 'engines'>): ModelStore {
  const { OVERVIEW_MODELS, OVERVIEW_MODELS_INDEX, OVERVIEW_MODELS_FILES } = environment;
  return new ModelStore({
    folder: OVERVIEW_MODELS ?? join(project, '.cache/models'),
    server: { index: OVERVIEW_MODELS_INDEX ?? MOZILLA.index, files: OVERVIEW_MODELS_FILES ?? MOZILLA.files },
    network,
    userAgent,
    online: true,
    tell,
  });
}
