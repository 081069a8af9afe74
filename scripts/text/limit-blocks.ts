import type { Block } from '../../src/schemas/block.ts';
import { splitParagraph } from './split-paragraph.ts';

/** Longest block, in UTF-16 code units: longer paragraphs are a page that lost its line breaks. */
const MAX_BLOCK_LENGTH = 20_000;

/** Most blocks of an article; 5,277 of 5,278 real ones have under 700. */
export const MAX_BLOCKS = 1_000;

/** Blocks within the limits, and the number of blocks left out. */
export interface LimitedBlocks {
  blocks: Block[];
  cut: number;
}

/** Limits blocks of clean text: splits those that are too long, and drops those after the 1,000th. */
export function limitBlocks(blocks: readonly Block[]): LimitedBlocks {
  const split = blocks.flatMap(({ kind, text }) =>
    splitParagraph(text, MAX_BLOCK_LENGTH).map((piece): Block => ({ kind, text: piece })),
  );
  return { blocks: split.slice(0, MAX_BLOCKS), cut: Math.max(0, split.length - MAX_BLOCKS) };
}
