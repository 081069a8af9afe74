import { Readability } from '@mozilla/readability';
import type { Block } from '../../../../src/schemas/block.ts';
import { elementToBlocks } from '../html/element-to-blocks.ts';
import { htmlToBlocks } from '../html/html-to-blocks.ts';
import { markedText } from './marked-text.ts';
import { measureProse } from './measure-prose.ts';
import { keepArticle, removeNoText, prepareParts } from './prepare-page.ts';
import { pruneLinks } from './prune-links.ts';
import { pruneTeasers } from './prune-teasers.ts';
import { textLength } from './text-length.ts';
import { unlinkSentences } from './unlink-sentences.ts';

/** A text shorter than this share of another reading of the same page is incomplete. */
const MIN_SHARE_OF_TEXT = 0.6;

/** The main text of a page, and how long its fullest container is, in UTF-16 code units. */
export interface MainText {
  blocks: Block[];
  densest: number;
}

/**
 * Extracts the main text of a page with Readability, after removing what surrounds the article. If that leaves less than
 * the densest container of the page, what was removed may have belonged to it, and the page is read as it is; if the
 * page marks a far longer text as its article, or holds one in structured data, that is used.
 * @param document the page, which is changed
 * @param parseAgain parses the page again, for the second reading
 */
export function mainText(
  document: Document,
  parseAgain: () => Document,
  structuredBody: string | undefined,
): MainText {
  const prose = measureProse(document.body);
  const densest = prose.densest?.length ?? 0;
  prepareParts(document.body, prose);
  const left = measureProse(document.body);
  keepArticle(document.body, left);
  pruneTeasers(document.body);
  unlinkSentences(document.body);
  const marked = markedText(document);
  const contained = left.densest ? blocksOf(left.densest.element) : [];
  let read = readable(document);
  if (isIncomplete(read, densest)) {
    const again = parseAgain();
    removeNoText(again.documentElement);
    const plain = readable(again);
    if (isIncomplete(read, textLength(plain))) read = plain;
  }
  const others = [marked, contained, htmlToBlocks(structuredBody ?? '')];
  const blocks = others.find((other) => isIncomplete(read, textLength(other))) ?? read;
  return { blocks, densest };
}

function isIncomplete(read: readonly Block[], other: number): boolean {
  return textLength(read) < MIN_SHARE_OF_TEXT * other;
}

function readable(document: Document): Block[] {
  const reader = new Readability<Element>(document, {
    charThreshold: 200,
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  return content ? blocksOf(content) : [];
}

function blocksOf(content: Element): Block[] {
  pruneLinks(content);
  return elementToBlocks(content);
}
