import type { LeftOut } from './left-out.ts';
import type { Result } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';

/** What an engine may know of the texts that it is to translate. */
export interface Occasion {
  /** The first text of the day in the language, for the trial of an engine that has none of its own. */
  sample?: string | undefined;
  /** Aborts when the run is over; what is under way is then broken off. */
  end?: AbortSignal | undefined;
}

/** Translates texts of other languages into English. */
export interface Translator {
  /** The name recorded with each translation, for example `bergamot`. */
  readonly name: string;
  /** How many requests it works on at once; one when not given. */
  readonly lanes?: number;
  /**
   * Whether its English of a text may depend on the other texts of a request, as that of a language model does, which may obey
   * what it reads. Texts of different sources are then never asked or remembered together.
   */
  readonly readsTogether?: true;
  /**
   * The version that it would use to translate from a language; undefined when it cannot.
   * @param language a BCP 47 tag
   */
  versionFor(language: string, occasion?: Occasion): Promise<string | undefined>;
  /**
   * The versions that it may use for a language, the preferred first, without loading a model or asking a server; empty when
   * it cannot say. A text that is remembered under one of them needs nothing of it.
   */
  versions?(language: string, end?: AbortSignal): Promise<readonly string[]>;
  /**
   * Why it cannot translate from a language that it may know, where it is the engine that fails: its server or its models
   * cannot be had.
   */
  unavailable?(language: string): Promise<ServiceFailure | undefined>;
  /** What it leaves out of its own means for a language, such as a model that failed its trial. */
  leftOut?(language: string): Promise<readonly LeftOut[]>;
  /**
   * Translates each text, in order. On a failure, the article goes to the next engine.
   * @param end aborts when the run is over; then it fails soon, and keeps nothing running
   */
  translate(
    texts: readonly string[],
    language: string,
    end?: AbortSignal,
  ): Promise<Result<string[], ServiceFailure>>;
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
  /** The versions of an engine under which texts of a language are remembered, the newest first. */
  versions(engine: string, language: string): Promise<readonly string[]>;
}

/** The engine and version that translated a text, and the language it was in. */
export interface TranslationOrigin {
  engine: string;
  version: string;
  language: string;
  /** Whose texts it was asked together with, if its English may depend on them. */
  source?: string;
}

/** Under what a text is remembered within an engine, a version and a language. */
export const memoryKey = ({ source }: TranslationOrigin, text: string): string =>
  source === undefined ? text : `${source}\n${text}`;
