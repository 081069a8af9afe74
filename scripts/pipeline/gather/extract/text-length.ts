import type { Block } from '../../../../src/schemas/block.ts';

/** The length of a text without its captions, in UTF-16 code units. */
export function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'caption' ? 0 : text.length), 0);
}
