import canonicalize from 'canonicalize';

/**
 * Values as NDJSON: one line of canonical JSON (RFC 8785) each, so that equal values give equal bytes.
 * @throws when a value has no JSON form
 */
export function writeLines(values: readonly unknown[]): string {
  return values
    .map((value) => {
      const json = canonicalize(value);
      if (json === undefined) throw new Error('open data: a value has no JSON form');
      return `${json}\n`;
    })
    .join('');
}
