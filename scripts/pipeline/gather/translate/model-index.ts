import type { ModelRecord } from './model-records.ts';
import { readPairs } from './pair-registry.ts';
import { readRemoteRecords } from './remote-records.ts';

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

/**
 * Reads an index of models: the records of Remote Settings in version 2 or 1, or a registry by language pair. Undefined when
 * it is none of these, or lists nothing that is understood.
 */
export function parseModelIndex(json: unknown): ModelIndex | undefined {
  const index = readRemoteRecords(json) ?? readPairs(json);
  if (!index || index.records.length + index.unread.length === 0) return undefined;
  const unread = new Map(index.unread.map((each) => [`${each.model}\n${each.detail}`, each]));
  return { ...index, unread: [...unread].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each) };
}
