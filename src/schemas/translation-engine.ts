import { phrase } from './phrase.ts';

/** An engine that gives articles their English. */
interface TranslationEngine {
  /** What a reader sees behind "Translated by". */
  shownAs: string;
  /** The environment variables that must be set for it to take part; absent where it needs none. */
  needs?: string;
  /** Whether its models are kept on this machine, and downloaded when they are first needed. */
  keepsModels?: boolean;
  /** Whether it asks a service which languages it knows. */
  asksService?: boolean;
}

/**
 * Every engine that can be chosen, by its name in commands and snapshots, the best first: the chain asks them in this
 * order. `scripts/adapters/translate/NAME-translator.ts` opens each.
 */
const ENGINES = {
  openai: { shownAs: phrase('the language model'), needs: 'OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL' },
  deepl: { shownAs: 'DeepL', needs: 'OVERVIEW_DEEPL_URL or OVERVIEW_DEEPL_KEY' },
  libretranslate: { shownAs: 'LibreTranslate', needs: 'OVERVIEW_LIBRETRANSLATE_URL', asksService: true },
  bergamot: { shownAs: 'Bergamot', keepsModels: true },
  apertium: { shownAs: phrase('Apertium (roughly, by rules)') },
} satisfies Record<string, TranslationEngine>;

/** A translation engine by the name that options take. */
export type EngineName = keyof typeof ENGINES;

/** The names of all engines, in the order in which the chain asks them. */
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];

/** Whether a text is the name of an engine that can be chosen. */
export function isEngineName(text: string): text is EngineName {
  return Object.hasOwn(ENGINES, text);
}

/** What is known of an engine. */
export function engineOf(name: EngineName): TranslationEngine {
  return ENGINES[name];
}
