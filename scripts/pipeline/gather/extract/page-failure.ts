import { Parser } from 'htmlparser2';
import { TagSize } from '../html/tag-size.ts';
import { writeInPieces } from '../html/write-in-pieces.ts';
import type { ExtractFailure } from './extractor.ts';

/** Longest page that is read, in UTF-16 code units; the longest of 269 recorded ones has 2.3 million. */
const MAX_PAGE_LENGTH = 5_000_000;

/** Deepest nesting that is read: recorded pages stay under 70, and tree walkers overflow in the thousands. */
const MAX_DEPTH = 400;

/** Most elements that are read; the fullest recorded page has 21,000, and the cost of a page grows with them. */
const MAX_ELEMENTS = 100_000;

/** Why a page is too expensive to read; undefined when it is not. */
export function pageFailure(html: string): ExtractFailure | undefined {
  if (html.length > MAX_PAGE_LENGTH)
    return { reason: 'too large', detail: `${html.length} characters of HTML` };
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  const tag = new TagSize();
  const count = {
    ...tag.handlers,
    onopentagname: () => {
      tag.handlers.onopentagname();
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  };
  const parser = new Parser(count, { decodeEntities: false });
  const isTooMuch = () => deepest > MAX_DEPTH || elements > MAX_ELEMENTS || tag.isExceeded;
  writeInPieces(parser, html, isTooMuch);
  if (deepest > MAX_DEPTH) return { reason: 'too deep', detail: `elements nested over ${MAX_DEPTH} deep` };
  if (tag.isExceeded) return { reason: 'too large', detail: 'a tag with too many attributes' };
  return elements > MAX_ELEMENTS
    ? { reason: 'too large', detail: `over ${MAX_ELEMENTS} elements` }
    : undefined;
}

/**
 * Why a document cannot be walked: the DOM may nest deeper than the tags that `pageFailure` counts. Its walkers go by
 * recursion, and would overflow.
 */
export function documentFailure(document: Document): ExtractFailure | undefined {
  const open: [Element, number][] = [[document.documentElement, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, depth] = next;
    if (depth > 2 * MAX_DEPTH)
      return { reason: 'too deep', detail: `elements nested over ${2 * MAX_DEPTH} deep` };
    for (const child of element.children) open.push([child, depth + 1]);
  }
  return undefined;
}
