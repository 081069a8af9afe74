/** Longest wait that a server may ask for, in seconds: a day. Longer ones are mistakes or attacks. */
const MAX_WAIT = 24 * 60 * 60;

/** For how long a host is not to be asked. */
export interface Wait {
  /** The earliest time of the next request, in milliseconds since 1970. */
  until: number;
  /** What the host said, for the ledger: the same whenever it was said. */
  asked: string;
}

/** Parses `Retry-After` (RFC 9110 §10.2.3), in seconds or as a date; undefined when it is missing or invalid. */
export function retryAfter(header: string | undefined, now: number): Wait | undefined {
  const text = header?.trim() ?? '';
  const isLength = /^\d{1,12}$/.test(text);
  const seconds = isLength ? Number(text) : (Date.parse(text) - now) / 1000;
  if (Number.isNaN(seconds) || seconds < 0) return undefined;
  const asked = isLength ? `for ${Number(text)} s` : `before ${new Date(Date.parse(text)).toISOString()}`;
  return { until: now + Math.min(seconds, MAX_WAIT) * 1000, asked };
}
