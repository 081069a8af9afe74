import { MAX_ELEMENTS } from './rewrite-xml.ts';

/** Deepest nesting of a JSON feed; JSON Feed 1.1 itself needs five levels, its extensions a few more. */
const MAX_NESTING = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/**
 * Why a JSON document is too much for a parser, which would build all of its values before anybody could count them; undefined when
 * it is not. Takes one pass, and no memory.
 */
export function jsonExcess(json: string): string | undefined {
  let values = 0;
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === COMMA) values += 1;
    else if (isOpening(code)) {
      values += 1;
      depth += 1;
    } else if (isClosing(code)) depth -= 1;
    if (values > MAX_ELEMENTS) return `it has over ${MAX_ELEMENTS} values`;
    if (depth > MAX_NESTING) return `it is nested over ${MAX_NESTING} levels deep`;
  }
  return undefined;
}

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;

const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;

/** Where a string that begins at a quotation mark ends: at its closing one, or where the document does. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
