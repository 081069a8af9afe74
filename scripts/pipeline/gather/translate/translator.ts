import type { Result } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';

/** Turns texts of other languages into English. */
export interface Translator {
  /** What is written beside a translation, for example `bergamot`. */
  readonly name: string;
  /**
   * The version with which it would translate from a language; undefined when it cannot.
   * @param language a BCP 47 tag
   */
  versionFor(language: string): Promise<string | undefined>;
  /** The English of each text, in order. Where it cannot now, the article goes to the next engine. */
  translate(texts: readonly string[], language: string): Promise<Result<string[], ServiceFailure>>;
  /**
   * Looks, before any work, whether it may begin.
   * @throws InputError when it may not
   */
  ready?(): Promise<void>;
  /** What the work cost so far, in a line; for engines that cost something. */
  usage?(): string;
  close(): Promise<void>;
}

/** What was translated before, by engine, version and language, so that nothing is translated twice. */
export interface TranslationMemory {
  read(origin: TranslationOrigin, text: string): Promise<string | undefined>;
  write(origin: TranslationOrigin, texts: ReadonlyMap<string, string>): Promise<void>;
}

/** By what a text was translated, and from which language. */
export interface TranslationOrigin {
  engine: string;
  version: string;
  language: string;
}
