import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import type { Network } from '../http/network.ts';

/** The context in which an engine is opened. */
export interface EngineOptions {
  environment: Record<string, string | undefined>;
  /** Root of the project, which holds caches and token counts. */
  project: string;
  network: Network;
  userAgent: string;
  /** Called before slow steps, with a line in the present tense, and with the reason when an engine is skipped. */
  notify: (what: string) => void;
}

/**
 * Opens an engine; exported as `open` by its file `NAME-translator.ts`.
 * @returns undefined when it is not configured
 */
export type OpenEngine = (options: EngineOptions) => Translator | undefined;
