/** The words of a text in order, each packed into a number: its form in the vocabulary, and one bit per property. */
export type Words = Uint32Array;

/** Opens the text or a sentence, where a capital carries no information. */
export const OPENING = 1;
/** Only white space separates it from the previous word. */
export const JOINED = 2;
/** Starts with a capital letter. */
export const STARTS_WITH_CAPITAL = 4;
/** Has four letters or more: a title-case headline capitalises it. */
export const LONG = 8;
/** Is a stop word of its language. */
export const STOP_WORD = 16;
/** Starts with a digit. */
export const FIGURE = 32;

const BITS = 6;

/** Returns a word packed into a number. */
export function packWord(form: number, bits: number): number {
  return (form << BITS) | bits;
}

/** Returns the form number of a packed word. */
export function formOf(word: number): number {
  return word >>> BITS;
}

/** Whether a packed word has any of the bits. */
export function hasBit(word: number, bits: number): boolean {
  return (word & bits) !== 0;
}
