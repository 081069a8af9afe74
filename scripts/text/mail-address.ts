import { domainToASCII } from 'node:url';

/** Longest address and longest local part, in characters (RFC 5321 §4.5.3.1; with the brackets of a path, 256). */
const [MAX_ADDRESS, MAX_LOCAL] = [254, 64];

/** A local part without quotation marks: words of `atext` joined by dots (RFC 5322 §3.2.3). */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** A domain of two labels or more (RFC 1035 §2.3.1). */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * An e-mail address as it can stand in a header and in a command of SMTP: ASCII without spaces, quotation marks or
 * brackets, its domain in lower case and an international one as its ASCII form (RFC 5891). Undefined for any other text.
 */
export function mailAddress(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = domainToASCII(text.slice(at + 1));
  const address = `${local}@${domain}`;
  if (local.length > MAX_LOCAL || address.length > MAX_ADDRESS) return undefined;
  return LOCAL.test(local) && DOMAIN.test(domain) ? address : undefined;
}
