import type { Form } from './vocabulary.ts';

/** The words of a text in order, a number each, since a large day has millions: their form and how they stand. */
export type Words = Uint32Array;

const OPENING = 1;
const JOINED = 2;
const CAPITAL = 4;
const LONG = 8;
const BITS = 4;

/**
 * A word as a number.
 * @param opening first of the text or of a sentence
 * @param joined nothing but a blank stands between it and the word before
 */
export function packWord({ number, capital, isLong }: Form, opening: boolean, joined: boolean): number {
  const flags =
    (opening ? OPENING : 0) | (joined ? JOINED : 0) | (capital ? CAPITAL : 0) | (isLong ? LONG : 0);
  return ((number << BITS) | flags) >>> 0;
}

/** The number of a word's form in the vocabulary. */
export function formNumber(word: number): number {
  return word >>> BITS;
}

/** Whether a word is the first of its text or sentence, where a capital says nothing. */
export function isOpening(word: number): boolean {
  return (word & OPENING) !== 0;
}

/** Whether nothing but a blank stands between a word and the one before. */
export function isJoined(word: number): boolean {
  return (word & JOINED) !== 0;
}

/** Whether a word starts with a capital. */
export function isCapital(word: number): boolean {
  return (word & CAPITAL) !== 0;
}

/** Whether a word is so long that a headline in title case writes it with a capital. */
export function isLong(word: number): boolean {
  return (word & LONG) !== 0;
}
