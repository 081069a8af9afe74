/** An address that may be asked for, or why not. */
export type WebAddress = { url: URL } | { refused: string };

/** Longest address in UTF-16 code units; RFC 9110 §4.1 asks for at least 8,000 octets. */
const MAX_LENGTH = 8_000;

/** Reads an address as the URL Standard does; only http and https, without name and password. */
export function webAddress(text: string, base?: string): WebAddress {
  if (text.length > MAX_LENGTH) return { refused: `an address of ${text.length} characters` };
  const url = URL.parse(text, base);
  if (!url) return { refused: `"${text.slice(0, 100)}" is no address` };
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { refused: `${url.protocol} is not http` };
  if (url.username || url.password) return { refused: 'an address with a password' };
  url.hash = '';
  return { url };
}
