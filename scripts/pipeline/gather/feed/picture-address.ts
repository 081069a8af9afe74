import { resolveLink } from './resolve-link.ts';

/** What programs write for a picture that there is none of, as the last part of an address. */
const NO_NAME = /\/(?:null|undefined|none|nan|false|\[object(?: |%20)object\])$/i;

/** The address of a vector drawing, as logos are, which is never shown. */
const DRAWING = /\.svgz?$/i;

/**
 * The absolute address of a picture; undefined where it is none that can be shown: a placeholder (`data:`), a drawing, the
 * word for nothing, or the site itself.
 * @param bases the bases of relative addresses, the innermost first
 */
export function pictureAddress(
  written: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const address = written === undefined ? undefined : resolveLink(written, bases);
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address);
  const isNone = (pathname === '/' && search === '') || NO_NAME.test(pathname) || DRAWING.test(pathname);
  return isNone ? undefined : address;
}
