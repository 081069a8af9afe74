import { Parser } from 'htmlparser2';
import { writeInPieces } from '../html/write-in-pieces.ts';
import type { ExtractFailure } from './extractor.ts';
import { MAX_DEPTH, PageSize } from './page-size.ts';

/** Longest page that is read, in UTF-16 code units; the longest of 269 recorded ones has 2.3 million. */
const MAX_PAGE_LENGTH = 5_000_000;

/**
 * Why a page is too expensive to read; undefined when it is not. It is parsed by the parser that makes documents of pages
 * (package.json overrides linkedom's own version), so that both see the same elements.
 */
export function pageFailure(html: string): ExtractFailure | undefined {
  if (html.length > MAX_PAGE_LENGTH)
    return { reason: 'too large', detail: `${html.length} characters of HTML` };
  const size = new PageSize();
  writeInPieces(new Parser(size.handlers), html, () => size.excess !== undefined);
  return size.excess;
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
