/** The words of a text in order, a number each: its form in the vocabulary, and what it is, a bit each. */
export type Words = Uint32Array;

/** First of the text or of a sentence, where a capital says nothing. */
export const OPENING = 1;
/** Nothing but a blank stands between it and the word before. */
export const JOINED = 2;
/** Starts with a capital letter. */
export const CAPITAL = 4;
/** Has four letters or more, so that a headline in title case writes it with a capital. */
export const LONG = 8;
/** Is a stop word of its language. */
export const STOP_WORD = 16;
/** Starts with a digit. */
export const FIGURE = 32;

const BITS = 6;

/** A word as a number. */
export function packWord(form: number, bits: number): number {
  return (form << BITS) | bits;
}

/** The number of a word's form in the vocabulary. */
export function formOf(word: number): number {
  return word >>> BITS;
}

/** Whether a word has one of the bits. */
export function hasBit(word: number, bits: number): boolean {
  return (word & bits) !== 0;
}
