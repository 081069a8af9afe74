import type { Block } from '../../../../src/schemas/block.ts';
import { cutAtWord } from '../../../text/cut-text.ts';

/** Which texts are shown in full: all of them (private use), or only those whose licence allows it (published). */
export type TextPolicy = 'full' | 'licensed';

/**
 * Most characters of an excerpt, the original and its English together, unless OVERVIEW_EXCERPT says otherwise: a
 * sentence or two, which lead to the source rather than replacing it.
 */
export const EXCERPT_CHARACTERS = 200;

/** The mark at the end of a text that is cut within a block. */
export const CUT = '…';

/** The blocks that may be shown, and how many are withheld or cut. */
export interface Excerpt {
  blocks: Block[];
  withheld: number;
}

/** The first blocks of a text that have at most some characters together; at least the beginning of the first. */
export function excerpt(blocks: readonly Block[], characters: number): Excerpt {
  const shown: Block[] = [];
  let left = characters;
  for (const block of blocks) {
    if (block.text.length > left) break;
    shown.push(block);
    left -= block.text.length;
  }
  const [first] = blocks;
  if (shown.length > 0 || !first) return { blocks: shown, withheld: blocks.length - shown.length };
  const beginning = cutShort(first.text, characters);
  return { blocks: beginning === undefined ? [] : [{ ...first, text: beginning }], withheld: blocks.length };
}

/** A text of at most some characters, with the mark of the cut; undefined when that leaves nothing. */
export function cutShort(text: string, characters: number): string | undefined {
  if (text.length <= characters) return text === '' ? undefined : text;
  // The shortest that can be cut between graphemes, and its mark.
  return characters < 3 ? undefined : `${cutAtWord(text, characters - 1)}${CUT}`;
}
