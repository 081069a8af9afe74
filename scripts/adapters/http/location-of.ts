import type { Answer } from './request-once.ts';

/** The statuses that lead to another address (RFC 9110 §15.4); 300 and 304 do not. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads, as it is written; undefined where it is no redirect. An empty one would lead to itself. */
export function locationOf({ status, headers }: Answer): string | undefined {
  if (!REDIRECTS.has(status)) return undefined;
  // Bytes that end a letter may look like blanks, which are trimmed.
  return withBytesEscaped(headers.get('location') ?? '').trim() || undefined;
}

/**
 * A header with the addresses in it as browsers read them: letters stand there as bytes, most in UTF-8, which are read as
 * Latin 1. Each byte is escaped as it is.
 */
export function withBytesEscaped(header: string): string {
  return header.replace(
    /[\x80-\xff]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
