import type { ModelIndex, UnreadRecord } from './index-contents.ts';
import { isKnownArchitecture, modelName, type ModelRecord } from './model-records.ts';
import { readPairs } from './pair-registry.ts';
import { readRemoteRecords } from './remote-records.ts';

/**
 * Reads an index of models: the records of Remote Settings in version 2 or 1, or a registry by language pair. Undefined when
 * it is none of these, or lists nothing that is understood.
 */
export function parseModelIndex(json: unknown): ModelIndex | undefined {
  const index = readRemoteRecords(json) ?? readPairs(json);
  if (!index || index.records.length + index.unread.length === 0) return undefined;
  const all = [...index.unread, ...index.records.filter(isUnknown).map(unknownArchitecture)];
  const unread = new Map(all.map((each) => [`${each.model}\n${each.detail}`, each]));
  const records = index.records.filter((record) => !isUnknown(record));
  return {
    ...index,
    records,
    unread: [...unread].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  };
}

function isUnknown({ architecture }: ModelRecord): boolean {
  return !isKnownArchitecture(architecture);
}

function unknownArchitecture(record: ModelRecord): UnreadRecord {
  const detail = `the engine does not know its architecture: ${record.architecture.slice(0, LONGEST_NAME)}`;
  return { language: record.language, model: modelName(record), detail };
}

/** How much of a name is shown, in UTF-16 code units. */
const LONGEST_NAME = 100;
