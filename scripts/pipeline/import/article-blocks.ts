import type { Block } from '../../../src/schemas/block.ts';
import { cleanText } from '../../text/clean-text.ts';
import { splitParagraph } from '../../text/split-paragraph.ts';

/** Longest block, in UTF-16 code units: longer paragraphs are a page that lost its line breaks. */
const MAX_BLOCK_LENGTH = 20_000;

/** Most blocks of an article; 5,277 of 5,278 real ones have under 700. */
export const MAX_BLOCKS = 1_000;

/** A text's paragraphs: its lines, cleaned, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '');
}

/** An article's blocks, and how many had to be left out. */
export interface ArticleBlocks {
  blocks: Block[];
  cut: number;
}

/** Paragraphs as blocks: the too long ones split, those over the 1,000th left out. */
export function articleBlocks(paragraphs: readonly string[]): ArticleBlocks {
  const texts = paragraphs.flatMap((paragraph) => splitParagraph(paragraph, MAX_BLOCK_LENGTH));
  const blocks = texts.slice(0, MAX_BLOCKS).map((text): Block => ({ kind: 'paragraph', text }));
  return { blocks, cut: texts.length - blocks.length };
}
