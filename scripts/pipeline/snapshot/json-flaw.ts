/** White space of JSON (RFC 8259 §2). */
const BLANK = /[ \t\n\r]/;

/**
 * Returns what makes programs read a JSON text differently, or fail on it; undefined when nothing does: a key that stands
 * twice in an object, of which this one would read the last and others the first, the key `__proto__`, and half of a surrogate
 * pair, which has no canonical form (RFC 7493 §2.1 and §2.3, RFC 8785 §3.2.2.2).
 * @param text valid JSON
 * @param value what it was parsed to
 */
export function jsonFlaw(text: string, value: unknown): string | undefined {
  let keys = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string' && !next.isWellFormed()) return 'a text of it holds half a character';
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) {
      const own = Object.keys(next);
      if (own.includes('__proto__')) return 'it has the key "__proto__"';
      keys += own.length;
      for (const key of own) open.push(key);
    }
    for (const each of Object.values(next) as unknown[]) open.push(each);
  }
  return keys === countKeys(text) ? undefined : 'it has a key twice';
}

/** The number of keys in a JSON text: texts with a colon after them. */
function countKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1;) {
    let end = endOfText(text, start) + 1;
    while (BLANK.test(text.charAt(end))) end += 1;
    if (text[end] === ':') count += 1;
    start = text.indexOf('"', end);
  }
  return count;
}

/** The place of the quotation mark that ends a text of JSON: the first with no odd number of backslashes before it. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}
