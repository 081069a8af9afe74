import { httpUrlSchema } from '../../../../src/schemas/ids.ts';

/** Longest address that is kept, in UTF-16 code units; browsers and servers accept no more. */
const MAX_ADDRESS_LENGTH = 2_000;

/** An ampersand that was escaped once too often, as some publishing systems write it (`&#038;` is WordPress's). */
const AMPERSAND = /&(?:amp|#0*38|#x0*26);/gi;

/** A scheme before another: `http://https://…`. */
const DOUBLED = /^https?:\/\/(?=https?:\/\/)/i;

/**
 * Resolves an address by the URL Standard, after the mistakes that feeds make in writing them; undefined unless it is
 * http or https, without a password, and of moderate length.
 * @param bases the bases of relative addresses, the innermost first; each may itself be relative
 */
export function resolveLink(link: string, bases: readonly (string | undefined)[]): string | undefined {
  const text = link.trim().replace(AMPERSAND, '&').replace(DOUBLED, '');
  if (text === '' || text.length > MAX_ADDRESS_LENGTH) return undefined;
  const base = baseOf(bases);
  const url = URL.parse(text) ?? URL.parse(withScheme(text, base), base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return httpUrlSchema.safeParse(url.href).success ? url.href : undefined;
}

/**
 * An address with its scheme, where it begins with the name of a host: `www.` something, or that of its base. By the
 * standard it would be a path, which nobody means.
 */
function withScheme(text: string, base: string | undefined): string {
  const around = base === undefined ? null : URL.parse(base);
  const [first = ''] = text.split(/[/?#]/, 1);
  const isHost = /^www\.[^.]+\.[^.]/i.test(first) || first.toLowerCase() === around?.host;
  return isHost ? `${around?.protocol ?? 'https:'}//${text}` : text;
}

/** RFC 3986 §5.1: each base is resolved against the one around it. */
function baseOf(bases: readonly (string | undefined)[]): string | undefined {
  return bases.reduceRight<string | undefined>((around, base) => innerBase(base, around), undefined);
}

/**
 * The base that a part of a document declares, resolved against the base around it. One that is not an http or https
 * address without a password (`javascript:`, `data:`) is ignored, as the HTML Standard does (§4.2.3).
 */
export function innerBase(base: string | undefined, around: string | undefined): string | undefined {
  const text = base?.trim() ?? '';
  if (text === '' || text.length > MAX_ADDRESS_LENGTH) return around;
  const resolved = URL.parse(text, around);
  if (!resolved || !/^https?:$/.test(resolved.protocol)) return around;
  return resolved.username || resolved.password ? around : resolved.href;
}
