import type { ModelRecord } from './model-records.ts';

/** A record that is left out since it is not understood. */
export interface UnreadRecord {
  /** The model that it belongs to, such as `es-en base 2.1`. */
  model: string;
  /** The language of the model. */
  language: string;
  /** What is not understood. */
  detail: string;
}

/** An index of models, in whichever form it was published. */
export interface ModelIndex {
  records: ModelRecord[];
  /** One for each model and cause, sorted. */
  unread: UnreadRecord[];
  /** The address below which the files lie, where the index says so itself. */
  files?: string | undefined;
}
