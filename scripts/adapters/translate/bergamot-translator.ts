import type { LeftOut } from '../../pipeline/gather/translate/left-out.ts';
import { type ModelChoice, modelName } from '../../pipeline/gather/translate/models/model-records.ts';
import type { Occasion, Translator } from '../../pipeline/gather/translate/translator.ts';
import { exactly } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { ModelSource } from './bergamot-model.ts';
import { BergamotThreads, type ThreadOptions, usualWorkers } from './bergamot-threads.ts';
import type { OpenEngine } from './engine.ts';
import { type ChosenModel, ModelTrials } from './models/model-trials.ts';
import { openModelStore } from './models/open-model-store.ts';
import { workersOf } from './workers-of.ts';

/** CPU time limit of the engine for one article, in milliseconds; a long one takes ten seconds. */
const MAX_CPU_TIME = 180_000;

/** CPU time limits for loading a model, which takes a second or two, and for its first sentence, in milliseconds. */
const LOAD_LIMIT = 60_000;
const TRIAL_LIMIT = 30_000;

/**
 * The name and package version of the engine, recorded with each translation together with the version of the model.
 */
const NAME = 'bergamot';
const ENGINE_VERSION = '0.4.9';

/** What a model makes of the engine's version. */
const versionWith = (model: ModelChoice): string => `${ENGINE_VERSION}, model ${modelName(model)}`;

/** How the engine runs; by default as on a reader's machine. */
export interface BergamotOptions extends Partial<ThreadOptions> {
  /** CPU time for the first sentence of a model, in milliseconds. */
  trialLimit?: number;
}

/**
 * A translator with the embedded neural engine, Bergamot in WebAssembly, in as many threads as there are cores and memory
 * for. Texts are first split into sentences, which the models were trained on. A model is used after it has translated one
 * known sentence; the first that does is used for all texts of a language.
 */
export function bergamotTranslator(models: ModelSource, options: BergamotOptions = {}): BergamotTranslator {
  return new BergamotTranslator(models, options);
}

/** The translator, which can be asked for its models too. */
export class BergamotTranslator implements Translator {
  readonly name = NAME;
  readonly lanes: number;
  readonly #models: ModelSource;
  readonly #threads: BergamotThreads;
  readonly #trials: ModelTrials;
  /** The languages that it was asked for. */
  readonly #asked = new Set<string>();

  constructor(models: ModelSource, { trialLimit = TRIAL_LIMIT, ...options }: BergamotOptions) {
    this.lanes = options.workers ?? usualWorkers();
    this.#models = models;
    this.#threads = new BergamotThreads({ loadLimit: LOAD_LIMIT, ...options, workers: this.lanes });
    this.#trials = new ModelTrials(models, (model, sentence, end) =>
      this.#ask(model, [sentence], trialLimit, end),
    );
  }

  /** The model that it uses for a language, and those that failed before it. */
  choose(language: string, occasion: Occasion = {}): Promise<ChosenModel> {
    this.#asked.add(language);
    return this.#trials.choose(language, occasion);
  }

  async versions(language: string, end?: AbortSignal): Promise<string[]> {
    return (await this.#models.modelsFor(language, end)).map(versionWith);
  }

  async versionFor(language: string, occasion: Occasion = {}): Promise<string | undefined> {
    const { model } = await this.choose(language, occasion);
    return model && versionWith(model);
  }

  async unavailable(language: string): Promise<ServiceFailure | undefined> {
    const failure = await this.#models.unavailable();
    if (failure) return failure;
    const chosen = await this.#trials.chosen(language);
    const leftOut = await this.leftOut(language);
    if (chosen?.model || leftOut.length === 0) return undefined;
    const detail = leftOut.map((each) => `${each.model}: ${exactly(each.why)}`).join('; ');
    const reason = chosen?.leftOut.at(-1)?.why.reason ?? 'no model';
    return { reason, detail: `no model for ${language} can be used: ${detail}` };
  }

  async leftOut(language: string): Promise<LeftOut[]> {
    // It leaves nothing out for a language that it is not asked for, and needs no index to say so.
    if (!this.#asked.has(language)) return [];
    const chosen = await this.#trials.chosen(language);
    return [...(await this.#models.leftOut(language)), ...(chosen?.leftOut ?? [])];
  }

  async translate(
    texts: readonly string[],
    language: string,
    end?: AbortSignal,
  ): Promise<Result<string[], ServiceFailure>> {
    const { model } = await this.choose(language, { sample: texts[0], end });
    if (!model) {
      const why = await this.unavailable(language);
      return fail(why ?? { reason: 'no model', detail: `there is no model from ${language} into English` });
    }
    const split = texts.map((text) => splitSentences(text, language));
    const answer = await this.#ask(model, split.flat(), MAX_CPU_TIME, end);
    if (!answer.ok) return answer;
    let next = 0;
    return succeed(split.map((sentences) => answer.value.slice(next, (next += sentences.length)).join(' ')));
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  #ask(model: ModelChoice, sentences: string[], cpuLimit: number, end: AbortSignal | undefined) {
    const files = () => this.#models.filesOf(model, end);
    return this.#threads.ask({ model: modelName(model), files, sentences, cpuLimit, end });
  }
}

/** Opens it; a model is downloaded when its language is first needed. */
export const open: OpenEngine = (options) =>
  bergamotTranslator(openModelStore(options), workersOf(options.environment));
