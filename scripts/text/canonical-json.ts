import canonicalize from 'canonicalize';

/**
 * Serialises a value as canonical JSON (RFC 8785): sorted keys, no white space, so equal values give equal bytes. Keys
 * whose value is undefined are left out.
 * @throws when the value has no JSON form: a function, NaN, a lone surrogate, a cycle
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('canonical JSON: the value has no JSON form');
  return json;
}

/** Canonical JSON ended by a line feed: the text of a `.json` file, or one record of a `.jsonl` file. */
export function canonicalLine(value: unknown): string {
  return `${canonicalJson(value)}\n`;
}
