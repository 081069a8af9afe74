import type { Answer } from './request-once.ts';

/** The statuses that lead to another address (RFC 9110 §15.4); 300 and 304 do not. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer leads, as it is written; undefined where it is no redirect. An empty one would lead to itself. Addresses in
 * letters stand there as bytes, most in UTF-8, which are read as Latin 1: each is escaped as it is, as browsers do.
 */
export function locationOf({ status, headers }: Answer): string | undefined {
  if (!REDIRECTS.has(status)) return undefined;
  // Bytes that end a letter may look like blanks, which are trimmed.
  const location = headers.get('location')?.replace(/[\x80-\xff]/g, escapedByte);
  return location?.trim() || undefined;
}

function escapedByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
