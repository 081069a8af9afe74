import type { Block } from '../../../../src/schemas/block.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { cutAtWord } from '../../../text/cut-text.ts';

/** Which texts are shown in full: all of them (private use), or only those whose licence allows it (published). */
export type TextPolicy = 'full' | 'licensed';

/** About two sentences: a quotation that leads to the source rather than replacing it. */
export const EXCERPT_CHARACTERS = 400;

/** The blocks that may be shown, and how many are withheld or cut. */
export interface Excerpt {
  blocks: Block[];
  withheld: number;
}

/** Returns an article's blocks as far as the policy and the source's rights allow. */
export function excerpt(blocks: readonly Block[], source: Source, policy: TextPolicy): Excerpt {
  if (policy === 'full' || source.rights.text === 'full') return { blocks: [...blocks], withheld: 0 };
  const shown: Block[] = [];
  let left = EXCERPT_CHARACTERS;
  for (const block of blocks) {
    if (block.text.length > left) break;
    shown.push(block);
    left -= block.text.length;
  }
  const [first] = blocks;
  if (shown.length > 0 || !first) return { blocks: shown, withheld: blocks.length - shown.length };
  return {
    blocks: [{ ...first, text: `${cutAtWord(first.text, EXCERPT_CHARACTERS)}…` }],
    withheld: blocks.length,
  };
}
