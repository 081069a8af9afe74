import type { Answer } from './request-once.ts';

/** The statuses that lead to another address (RFC 9110 §15.4); 300 and 304 do not. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads, as it is written; undefined where it is no redirect. An empty one would lead to itself. */
export function locationOf({ status, headers }: Answer): string | undefined {
  return REDIRECTS.has(status) ? headers.get('location')?.trim() || undefined : undefined;
}
