import type { Block } from '../../../../src/schemas/block.ts';
import { textLength } from './text-length.ts';

/** A text shorter than this share of what the page itself shows or says is not the article. */
const MIN_PLAUSIBLE = 0.3;

/** A text shorter than this share of the description of its page is not the article. */
const MIN_OF_DESCRIPTION = 0.8;

/**
 * Fewest UTF-16 code units of a word with its blank, in prose of any language; counts of words are taken by it, so that
 * they never expect too much. Chinese and Japanese pages count characters, which is fewer than it allows.
 */
const SHORT_WORD = 4;
const DENSE_WORD = 1;

/** What a page shows and says of the length of its article; lengths are in UTF-16 code units. */
export interface ShortfallEvidence {
  /** The length of the prose in its densest container. */
  densest: number;
  /** The number of words that it gives (https://schema.org/wordCount). */
  words: number | undefined;
  /** Its own descriptions of the article. */
  descriptions: readonly string[];
  /** BCP 47. */
  language: string | undefined;
}

/** A text that cannot be all of its article. */
export interface Shortfall {
  /** Its length, and that which the page lets expect, in UTF-16 code units. */
  read: number;
  expected: number;
}

/** Whether a text falls short of what its page shows and says of it; undefined when it does not, and for no text at all. */
export function shortfall(blocks: readonly Block[], evidence: ShortfallEvidence): Shortfall | undefined {
  const read = textLength(blocks);
  if (read === 0) return undefined;
  const wordLength = /^(?:zh|ja|th|lo|km|my)\b/.test(evidence.language ?? '') ? DENSE_WORD : SHORT_WORD;
  const expected = Math.max(evidence.densest, (evidence.words ?? 0) * wordLength);
  if (read < MIN_PLAUSIBLE * expected) return { read, expected };
  const described = Math.max(0, ...evidence.descriptions.map(({ length }) => length));
  return read < MIN_OF_DESCRIPTION * described ? { read, expected: described } : undefined;
}
