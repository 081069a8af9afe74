import type { LeftOut } from '../../pipeline/gather/translate/left-out.ts';
import type { ModelChoice } from '../../pipeline/gather/translate/models/model-records.ts';
import type { Result } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';

/** The files of a model, as the engine needs them. */
export interface ModelFiles {
  model: Uint8Array;
  /** One for both languages, or one for each. */
  vocabularies: Uint8Array[];
  /** The lexical shortlist; empty when there is none. */
  shortlist: Uint8Array;
  /** The number format of the model: `int8shiftAlphaAll`, `int8shiftAll` or `float32`. */
  precision: string;
}

/** A source of models. */
export interface ModelSource {
  /**
   * The models of the language that fits best (a BCP 47 tag), into English, the best first; empty when there are none.
   * @param end aborts when the run is over; an index that is being fetched then counts as one that cannot be had
   */
  modelsFor(language: string, end?: AbortSignal): Promise<readonly ModelChoice[]>;
  /** Why there is no index of models; undefined when there is one. */
  unavailable(): Promise<ServiceFailure | undefined>;
  /** What the index has for the language that is not understood. */
  leftOut(language: string): Promise<readonly LeftOut[]>;
  /**
   * The files of a model; missing ones are downloaded.
   * @param end aborts when the run is over; the next run then goes on with the download
   */
  filesOf(model: ModelChoice, end?: AbortSignal): Promise<Result<ModelFiles, ServiceFailure>>;
}

/** The options of a model, as in Firefox Translations, whose models these are. */
export function modelConfig(precision: string): string {
  const options = {
    'beam-size': 1,
    normalize: '1.0',
    'word-penalty': 0,
    'cpu-threads': 0,
    'gemm-precision': precision,
    'skip-cost': true,
    alignment: 'soft',
    quiet: true,
    'quiet-translation': true,
    'max-length-break': 128,
    'mini-batch-words': 1024,
    workspace: 128,
    'max-length-factor': '2.0',
  };
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
