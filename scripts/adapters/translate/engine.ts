import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import type { Network } from '../http/network.ts';

/** What an engine is opened with. */
export interface EngineOptions {
  environment: Record<string, string | undefined>;
  /** Root of the project, where caches and counts are kept. */
  project: string;
  network: Network;
  userAgent: string;
  /** Told of what takes long, in the present tense, and why an engine is left out. */
  notify: (what: string) => void;
}

/**
 * How an engine begins, exported as `open` by its file `NAME-translator.ts`.
 * @returns undefined where what it needs is not set
 */
export type OpenEngine = (options: EngineOptions) => Translator | undefined;
