import { httpUrlSchema } from '../../../../src/schemas/ids.ts';

/** Longest address that is kept, in UTF-16 code units; browsers and servers accept no more. */
const MAX_ADDRESS_LENGTH = 2_000;

/** Whether a text, such as an id, is meant as an address of the web. */
export function isWebAddress(text: string | undefined): text is string {
  return /^https?:\/\//i.test(text ?? '');
}

/**
 * Resolves an address by the URL Standard; undefined unless it is http or https, without a password, and of moderate
 * length.
 * @param bases the bases of relative addresses, the innermost first; each may itself be relative
 */
export function resolveLink(link: string, bases: readonly (string | undefined)[]): string | undefined {
  const text = link.trim();
  if (text === '' || text.length > MAX_ADDRESS_LENGTH) return undefined;
  const url = URL.parse(text) ?? URL.parse(text, baseOf(bases));
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return httpUrlSchema.safeParse(url.href).success ? url.href : undefined;
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
