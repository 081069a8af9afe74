import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { TextBlock } from '../text-blocks.ts';
import { printedHtml } from './printed-html.ts';
import { isSignature } from './signature.ts';

/** A paragraph as a page sets it. */
export interface SetBlock {
  tag: TextBlock['tag'];
  html: string;
  /** Of what only says who wrote the text. */
  className: 'signature' | undefined;
}

/** The paragraphs of an article's text as a page sets them, in order. @param language BCP 47 */
export const setBlocks = (
  blocks: readonly TextBlock[],
  language: string,
  source: PublishedArticle['source'],
): SetBlock[] =>
  blocks.map((block, index) => ({
    tag: block.tag,
    html: printedHtml(block.html, language),
    className: isSignature(block, index, source) ? 'signature' : undefined,
  }));
