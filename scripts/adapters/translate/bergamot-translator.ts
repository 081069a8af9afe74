import type { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { askWorker, startWorker } from '../worker/ask-worker.ts';
import type { ModelSource } from './bergamot-model.ts';
import type { BergamotAnswer, BergamotRequest } from './bergamot-worker.ts';
import type { OpenEngine } from './engine.ts';
import { openModelStore } from './open-model-store.ts';

const PROGRAM = new URL('./bergamot-worker.ts', import.meta.url);

/** CPU time limit of the engine for one article, in milliseconds; a long one takes ten seconds. */
const MAX_CPU_TIME = 180_000;

/**
 * The name and package version of the engine, recorded with each translation together with the version of the model.
 */
const NAME = 'bergamot';
const ENGINE_VERSION = '0.4.9';

/**
 * A translator with the embedded neural engine, Bergamot in WebAssembly, in a thread of its own that holds one model at
 * a time. Texts are first split into sentences, which the models were trained on.
 */
export function bergamotTranslator(models: ModelSource): Translator {
  return new BergamotTranslator(models);
}

class BergamotTranslator implements Translator {
  readonly name = NAME;
  readonly #models: ModelSource;
  readonly #queue = new PQueue({ concurrency: 1 });
  #worker: Worker | undefined;
  /** The version of the model that the thread holds: several tags can share one. */
  #loaded: string | undefined;

  constructor(models: ModelSource) {
    this.#models = models;
  }

  async versionFor(language: string): Promise<string | undefined> {
    const version = await this.#models.versionFor(language);
    return version && `${ENGINE_VERSION}, model ${version}`;
  }

  unavailable(): Promise<ServiceFailure | undefined> {
    return this.#models.unavailable();
  }

  translate(texts: readonly string[], language: string): Promise<Result<string[], ServiceFailure>> {
    return this.#queue.add(() => this.#translate(texts, language));
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
    this.#loaded = undefined;
  }

  async #translate(texts: readonly string[], language: string): Promise<Result<string[], ServiceFailure>> {
    const failure = await this.#load(language);
    if (failure) return fail(failure);
    const split = texts.map((text) => splitSentences(text, language));
    const answer = await this.#ask({ sentences: split.flat() });
    if (!answer.ok) return answer;
    let next = 0;
    return succeed(split.map((sentences) => answer.value.slice(next, (next += sentences.length)).join(' ')));
  }

  /** Loads the model of a language; returns why it cannot be used, or undefined on success. */
  async #load(language: string): Promise<ServiceFailure | undefined> {
    const version = await this.#models.versionFor(language);
    if (version !== undefined && this.#loaded === version) return undefined;
    this.#loaded = undefined;
    const files = await this.#models.filesFor(language);
    if (!files.ok) return files.failure;
    const answer = await this.#ask({ load: files.value });
    if (!answer.ok)
      return { ...answer.failure, detail: `the model for ${language}: ${answer.failure.detail}` };
    this.#loaded = version;
    return undefined;
  }

  async #ask(request: BergamotRequest): Promise<BergamotAnswer> {
    try {
      this.#worker ??= await startWorker(PROGRAM);
      return (await askWorker(this.#worker, request, MAX_CPU_TIME)) as BergamotAnswer;
    } catch (error) {
      await this.close();
      const detail = error instanceof Error ? error.message : 'the engine stopped';
      return fail({ reason: 'broken off', detail });
    }
  }
}

/** Opens it; a model is downloaded when its language is first needed. */
export const open: OpenEngine = (options) => bergamotTranslator(openModelStore(options));
