import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

/** An address that may be requested, or why not. */
export type WebAddress = Result<URL, Why<'address not allowed'> & { detail: string }>;

/** Longest address in UTF-16 code units; RFC 9110 §4.1 asks for at least 8,000 octets. */
const MAX_ADDRESS_LENGTH = 8_000;

/** The ports of http and https, which the URL Standard leaves out of an address where they are the scheme's own. */
const WEB_PORTS = new Set([80, 443]);

/** The lowest port that no system service may claim (RFC 6335 §6): below are mail, remote shells and the like. */
const FIRST_USER_PORT = 1024;

/**
 * Parses an address by the URL Standard; accepts only http and https, without user name and password, on the ports of
 * the web and those above 1023: what a feed names must not make us talk to other services (server-side request forgery).
 */
export function webAddress(text: string, base?: string): WebAddress {
  if (text.length > MAX_ADDRESS_LENGTH) return notAllowed(`an address of ${text.length} characters`);
  const url = URL.parse(text, base);
  if (!url) return notAllowed(`"${text.slice(0, 100)}" is not a URL`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return notAllowed(`${url.protocol} is not http`);
  if (url.username || url.password) return notAllowed('an address with a password');
  if (!isWebPort(url.port)) return notAllowed(`port ${url.port} is not one of the web`);
  url.hash = '';
  return succeed(url);
}

function isWebPort(port: string): boolean {
  return port === '' || WEB_PORTS.has(Number(port)) || Number(port) >= FIRST_USER_PORT;
}

function notAllowed(detail: string): WebAddress {
  return fail({ reason: 'address not allowed', detail });
}
