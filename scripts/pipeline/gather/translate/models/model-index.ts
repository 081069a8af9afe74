import type { ModelIndex } from './index-contents.ts';
import { readPairs } from './pair-registry.ts';
import { readRemoteRecords } from './remote-records.ts';

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
