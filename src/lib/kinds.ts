import type { Kind } from '../schemas/kind.ts';

const LABELS: Partial<Record<Kind, string>> = { opinion: 'Opinion', live: 'Live page', roundup: 'Round-up' };

/** What an article is marked as wherever it is listed; undefined for what reads as a report. */
export function kindLabel(kind: Kind): string | undefined {
  return LABELS[kind];
}
