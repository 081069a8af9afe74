import type { LeftOut } from '../../../pipeline/gather/translate/left-out.ts';
import { knownSentence } from '../../../pipeline/gather/translate/models/known-sentences.ts';
import { type ModelChoice, modelName } from '../../../pipeline/gather/translate/models/model-records.ts';
import { trialFailure } from '../../../pipeline/gather/translate/models/trial-failure.ts';
import type { Occasion } from '../../../pipeline/gather/translate/translator.ts';
import { exactly } from '../../../pipeline/outcome/failure.ts';
import type { Result } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';
import type { ModelSource } from '../bergamot-model.ts';

/** A model that failed its trial. */
export interface FailedModel extends LeftOut {
  why: ServiceFailure;
}

/** The model of a language that passed its trial, if one did, and those before it that did not. */
export interface ChosenModel {
  model: ModelChoice | undefined;
  leftOut: FailedModel[];
}

/** Translates one sentence with a model. */
type Translate = (
  model: ModelChoice,
  sentence: string,
  end: AbortSignal | undefined,
) => Promise<Result<string[], ServiceFailure>>;

/**
 * Chooses the model of each language: the best that loads and translates one known sentence into something like English.
 * Each model is tried once; the trial is a matter of its bytes alone, so every run on them chooses the same.
 */
export class ModelTrials {
  readonly #models: ModelSource;
  readonly #translate: Translate;
  /** By the language of the models: several tags can share them. */
  readonly #chosen = new Map<string, Promise<ChosenModel>>();

  constructor(models: ModelSource, translate: Translate) {
    this.#models = models;
    this.#translate = translate;
  }

  /** Tries the models of a language until one passes. */
  async choose(language: string, { sample, end }: Occasion): Promise<ChosenModel> {
    const models = await this.#models.modelsFor(language, end);
    const key = models[0]?.language;
    if (key === undefined) return { model: undefined, leftOut: [] };
    const known = this.#chosen.get(key);
    if (known) return known;
    const chosen = this.#tryAll(models, knownSentence(key) ?? sample, end);
    this.#chosen.set(key, chosen);
    return chosen;
  }

  /** What was chosen for a language; undefined before it was tried. */
  async chosen(language: string): Promise<ChosenModel | undefined> {
    const [first] = await this.#models.modelsFor(language);
    return first && this.#chosen.get(first.language);
  }

  async #tryAll(
    models: readonly ModelChoice[],
    sentence: string | undefined,
    end: AbortSignal | undefined,
  ): Promise<ChosenModel> {
    const leftOut: FailedModel[] = [];
    for (const model of models) {
      // Without any sentence a model is as good as its texts turn out, each of which is checked.
      const why = sentence === undefined ? undefined : await this.#failureOf(model, sentence, end);
      if (!why) return { model, leftOut };
      // A run that is over says nothing of the model.
      if (end?.aborted) break;
      leftOut.push({ model: modelName(model), why });
    }
    return { model: undefined, leftOut };
  }

  async #failureOf(
    model: ModelChoice,
    sentence: string,
    end: AbortSignal | undefined,
  ): Promise<ServiceFailure | undefined> {
    const answer = await this.#translate(model, sentence, end);
    if (!answer.ok) return answer.failure;
    const failure = trialFailure(sentence, answer.value.join(' '));
    if (!failure) return undefined;
    return { reason: 'wrong answer', detail: `it failed its first sentence: ${exactly(failure)}` };
  }
}
