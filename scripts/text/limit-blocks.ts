import type { Block } from '../../src/schemas/block.ts';
import { splitParagraph } from './split-paragraph.ts';

/** Longest block, in UTF-16 code units: longer paragraphs are a page that lost its line breaks. */
const MAX_BLOCK_LENGTH = 20_000;

/** Most blocks of an article; 5,277 of 5,278 real ones have under 700. */
const MAX_BLOCKS = 1_000;

/** Longest text of an article, in UTF-16 code units: six times the longest of 5,278 real ones. */
export const MAX_TEXT_LENGTH = 500_000;

/** Blocks within the limits, and the number of blocks left out. */
export interface LimitedBlocks {
  blocks: Block[];
  cut: number;
}

/** Limits blocks of clean text: splits those that are too long, and drops those beyond the limits of an article. */
export function limitBlocks(blocks: readonly Block[]): LimitedBlocks {
  const split = blocks.flatMap(({ kind, text }) =>
    splitParagraph(text, MAX_BLOCK_LENGTH).map((piece): Block => ({ kind, text: piece })),
  );
  let length = 0;
  const end = split.findIndex(({ text }) => (length += text.length) > MAX_TEXT_LENGTH);
  const kept = split.slice(0, Math.min(end < 0 ? split.length : end, MAX_BLOCKS));
  return { blocks: kept, cut: split.length - kept.length };
}
