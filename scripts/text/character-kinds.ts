/** Roles of a character in words, one bit each; digits and other numerals count as letters. */
export const LETTER = 1;
/** Belongs to the letter before it: an accent, a vowel point. */
export const MARK = 2;
/** Holds two parts of one word together: `mayor's`, `Jean-Paul`, `1.5`. */
export const JOINT = 4;
/** Ends a sentence, or begins a quotation or a part of one. */
export const END = 8;
/** White space, of any width. */
export const BLANK = 16;
/** A decimal digit; with others that mean a number, a numeral. */
export const DIGIT = 32;
/** Any sign that means a number, a digit too. */
export const NUMERAL = 64;
/** An uppercase letter. */
export const CAPITAL = 128;

/** Occupies two code units. */
export const TWO_UNITS = 256;
/** Already computed. */
const KNOWN = 512;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{N}]/u, LETTER],
  [/\p{M}/u, MARK],
  [/['’.\-‑]/, JOINT],
  [/[.!?…:;。！？।»”"“„«—–|•]/u, END],
  [/\s/, BLANK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMERAL],
  [/\p{Lu}/u, CAPITAL],
  [/[\uD800-\uDFFF]/, TWO_UNITS],
];

/** Cache by code unit: all characters of a day are looked up, and a table is faster than regular expressions. */
const units = new Uint16Array(0x1_0000);
const pairs = new Map<string, number>();

/** The roles of the character at an offset; 0 past the end or inside a surrogate pair. */
export function kindsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  let kinds = units[unit] ?? 0;
  if (kinds === 0) kinds = units[unit] = kindsOf(text.charAt(at)) | KNOWN;
  return (kinds & TWO_UNITS) === 0 ? kinds : kindsOfPair(text.slice(at, at + 2));
}

function kindsOfPair(signs: string): number {
  let kinds = pairs.get(signs);
  if (kinds === undefined) {
    // A lone surrogate is not a character.
    kinds = (signs.codePointAt(0) ?? 0) > 0xffff ? kindsOf(signs) : 0;
    pairs.set(signs, kinds);
  }
  return kinds;
}

function kindsOf(character: string): number {
  return PATTERNS.reduce((kinds, [pattern, kind]) => kinds | (pattern.test(character) ? kind : 0), 0);
}
