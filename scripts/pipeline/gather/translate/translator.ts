import type { Result } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';

/** Translates texts of other languages into English. */
export interface Translator {
  /** The name recorded with each translation, for example `bergamot`. */
  readonly name: string;
  /**
   * The version that it would use to translate from a language; undefined when it cannot.
   * @param language a BCP 47 tag
   */
  versionFor(language: string): Promise<string | undefined>;
  /** Why it knows no language at all, where it is the engine that fails: its server or its models cannot be had. */
  unavailable?(): Promise<ServiceFailure | undefined>;
  /** Translates each text, in order. On a failure, the article goes to the next engine. */
  translate(texts: readonly string[], language: string): Promise<Result<string[], ServiceFailure>>;
  /**
   * Checks, before any work, that it may start.
   * @throws InputError when it may not
   */
  ready?(): Promise<void>;
  /** A line on the cost so far, for engines that have one. */
  usage?(): string;
  close(): Promise<void>;
}

/** Remembers translations by engine, version and language, so that nothing is translated twice. */
export interface TranslationMemory {
  read(origin: TranslationOrigin, text: string): Promise<string | undefined>;
  write(origin: TranslationOrigin, texts: ReadonlyMap<string, string>): Promise<void>;
}

/** The engine and version that translated a text, and the language it was in. */
export interface TranslationOrigin {
  engine: string;
  version: string;
  language: string;
}
