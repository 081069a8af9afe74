/** Percent-encoded characters that need no encoding (RFC 3986 §2.3). */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/**
 * A path in the form in which they are compared (RFC 9309 §2.2.2): characters beyond ASCII as the
 * percent-encoded bytes of UTF-8, unreserved ones not encoded, hexadecimal digits in capitals.
 */
export function normalPath(path: string): string {
  if (!/[^!-~]|%/.test(path)) return path;
  return path.replace(/%([0-9a-f]{2})/gi, decoded).replace(/[^!-~]+/g, encoded);
}

function decoded(code: string, hex: string): string {
  const character = String.fromCharCode(parseInt(hex, 16));
  return UNRESERVED.test(character) ? character : code.toUpperCase();
}

/** A run at once: one by one, the characters of a hostile file would take a second. */
function encoded(run: string): string {
  return encodeURIComponent(run.toWellFormed());
}

/** A rule's path in normal form, its stars in a row as the one that they mean, so that no file makes matching slow. */
export function normalPattern(path: string): string {
  return normalPath(path).replace(/\*{2,}/g, '*');
}

/**
 * Whether a path in normal form matches a rule's (RFC 9309 §2.2.3; see `normalPattern`): it does from the beginning; `*` stands for
 * any characters, and `$` at the end for the end. Each piece between two stars is looked for once, after the one before
 * it, so nothing is tried twice.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const star = pattern.indexOf('*');
  if (star < 0) return isWhole ? path === pattern.slice(0, -1) : path.startsWith(pattern);
  if (!path.startsWith(pattern.slice(0, star))) return false;
  const pieces = pattern.slice(star + 1, isWhole ? -1 : undefined).split('*');
  const last = isWhole ? pieces.pop() : undefined;
  let at = star;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last));
}

/** Longest pattern that is read, in UTF-16 code units: browsers and servers accept no longer address. */
const LONGEST_PATTERN = 2_000;

/**
 * The pattern in normal form that a path, or an address with its host, is on the site of another address; undefined where it
 * is on another site.
 */
export function patternOnSite(url: string, { host }: URL): string | undefined {
  if (url.length > LONGEST_PATTERN) return undefined;
  const [, named, path = url] = /^https?:\/\/([^/]+)(.*)$/i.exec(url) ?? [];
  if (named !== undefined && named.toLowerCase() !== host) return undefined;
  if (named !== undefined) return normalPattern(path || '/');
  return /^[/*]/.test(path) ? normalPattern(path) : undefined;
}
