import { Readability } from '@mozilla/readability';
import type { Block } from '../../../../src/schemas/block.ts';
import { elementToBlocks } from '../html/element-to-blocks.ts';
import { htmlToBlocks } from '../html/html-to-blocks.ts';
import { markedLength, markedText } from './marked-text.ts';
import { measureProse } from './measure-prose.ts';
import { keepArticle, prepareParts } from './prepare-page.ts';
import { pruneAbout } from './prune-about.ts';
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
 * the densest container of the page, or what the page marks as its article, the page is parsed and read again, each time
 * in another way; if structured data holds a far longer text, that is used.
 * @param document the page without what is no text, which is changed
 * @param parseAgain parses the page again, without what is no text
 */
export function mainText(
  document: Document,
  parseAgain: () => Document,
  structuredBody: string | undefined,
): MainText {
  const { densest, marked } = prepare(document);
  let read = readable(document);
  if (isIncomplete(read, Math.max(densest, marked))) {
    read = longer(read, readable(parseAgain()));
    const again = parseAgain();
    const { container } = prepare(again);
    read = longer(read, markedText(again));
    if (container) read = longer(read, blocksOf(container));
  }
  return { blocks: longer(read, htmlToBlocks(structuredBody ?? '')), densest };
}

/** Prepares a page for reading; returns how long its article is likely to be, and the container that is left of it. */
function prepare(document: Document): { densest: number; marked: number; container: Element | undefined } {
  const prose = measureProse(document.body);
  prepareParts(document.body, prose);
  const left = measureProse(document.body);
  keepArticle(document.body, left);
  pruneTeasers(document.body);
  pruneAbout(document.body);
  unlinkSentences(document.body);
  const container = left.densest?.element;
  return { densest: prose.densest?.length ?? 0, marked: markedLength(document, left), container };
}

/** The other text where the first is incomplete beside it. */
function longer(read: Block[], other: Block[]): Block[] {
  return isIncomplete(read, textLength(other)) ? other : read;
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
