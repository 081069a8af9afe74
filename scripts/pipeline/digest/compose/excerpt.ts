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

/**
 * The beginning of a text in at most some characters: its first whole blocks. Where these are less than half of it, as when
 * a text opens with a byline, a dateline or a credit, the beginning of the next block follows.
 */
export function excerpt(blocks: readonly Block[], characters: number): Excerpt {
  const shown: Block[] = [];
  let left = characters;
  for (const block of blocks) {
    if (block.text.length > left) break;
    shown.push(block);
    left -= block.text.length;
  }
  const withheld = blocks.length - shown.length;
  const next = left >= characters / 2 ? blocks[shown.length] : undefined;
  const beginning = next && cutShort(next.text, left);
  if (next && beginning !== undefined) shown.push({ ...next, text: beginning });
  return { blocks: shown, withheld };
}

/** A text of at most some characters, with the mark of the cut; undefined when that leaves nothing. */
export function cutShort(text: string, characters: number): string | undefined {
  if (text.length <= characters) return text === '' ? undefined : text;
  // The shortest that can be cut between graphemes, and its mark.
  if (characters < 3) return undefined;
  const beginning = beginningOf(text, characters - CUT.length);
  const isBetweenSentences =
    /[.!?]["”’»)]?$/.test(beginning) && beginning.length + 1 + CUT.length <= characters;
  return `${beginning}${isBetweenSentences && text.charAt(beginning.length) === ' ' ? ' ' : ''}${CUT}`;
}

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** Marks that lead to what is cut off, and are nothing without it. */
const LEADING_ON = /[\s\p{Pd}\p{Ps}\p{Pi},;:،؛、，；：]+$/u;

/** The beginning of a text up to the end of a word (UAX #29), in scripts without spaces as well. */
function beginningOf(text: string, most: number): string {
  const cut = cutAtWord(text, most);
  const word = WORDS.segment(text.slice(0, most * 2)).containing(cut.length);
  const isInWord = word?.isWordLike === true && word.index < cut.length && word.index > most / 2;
  const whole = isInWord ? cut.slice(0, word.index) : cut;
  return whole.replace(LEADING_ON, '') || whole;
}
