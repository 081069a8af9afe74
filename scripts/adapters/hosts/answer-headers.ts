import type { HostHeaders } from '../../../src/schemas/host-headers.ts';

/** Headers of every answer: no other site frames a page, guesses a type, or learns where its reader came from. */
export const HEADERS: Readonly<Record<string, string>> = {
  // A page cannot say this of itself (CSP 3, section 3.3).
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The name of strict transport (RFC 6797; section 7.2: said over https only), and a year of it, in seconds. */
export const STRICT = 'Strict-Transport-Security';
const A_YEAR = 'max-age=31536000';

/** What a host says with every answer. */
export interface AnswerHeaders {
  always: Readonly<Record<string, string>>;
  /** The value of strict transport. */
  strict: string;
}

/** The headers of every answer; a publisher's own take the place of the program's of the same name, however that is written. */
export function answerHeaders(own: HostHeaders = {}): AnswerHeaders {
  const ownNames = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const isStrict = (name: string) => name.toLowerCase() === STRICT.toLowerCase();
  const kept = Object.entries(HEADERS).filter(([name]) => !ownNames.has(name.toLowerCase()));
  const added = Object.entries(own).filter(([name]) => !isStrict(name));
  const strict = Object.entries(own).find(([name]) => isStrict(name))?.[1] ?? A_YEAR;
  return { always: Object.fromEntries([...kept, ...added]), strict };
}

/** A value in the quotation marks of nginx and of Caddy, which both escape these alike. */
export const quotedValue = (value: string): string => `"${value.replaceAll('"', String.raw`\"`)}"`;
