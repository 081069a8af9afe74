/** Longest wait that a server may ask for, in seconds: a day. Longer ones are mistakes or attacks. */
const MAX_WAIT = 24 * 60 * 60;

/**
 * Parses `Retry-After` (RFC 9110 §10.2.3), in seconds or as a date, into the earliest time of the next request, in
 * milliseconds since 1970; undefined when it is missing or invalid.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  if (Number.isNaN(seconds) || seconds < 0) return undefined;
  return now + Math.min(seconds, MAX_WAIT) * 1000;
}
