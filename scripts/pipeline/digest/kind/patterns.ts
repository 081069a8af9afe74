import { UNSPACED } from '../../../../src/schemas/language.ts';

/** Most letters of a word. In scripts without spaces, an unbounded word would be rescanned from each of its letters. */
const LONGEST_WORD = 30;

/** Returns a pattern that matches any of the patterns, with words of at most `LONGEST_WORD` letters. */
function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|').replaceAll('\\p{L}+', `\\p{L}{1,${LONGEST_WORD}}`)})`;
}

/** Returns a regular expression that matches one of the patterns at the start of any word, case-insensitive. */
export function anywhere(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?=${UNSPACED.source}))${oneOf(patterns)}`, 'iu');
}

/**
 * Returns a regular expression that matches one of the patterns at the start of a text, after up to twenty marks and
 * blanks, case-insensitive.
 */
export function atStart(...patterns: readonly string[]): RegExp {
  return new RegExp(`^[\\p{P}\\p{S}\\s]{0,20}${oneOf(patterns)}`, 'iu');
}

/**
 * Returns a regular expression that matches one of the patterns, as whole words, at the end of a text,
 * case-insensitive.
 */
export function atEnd(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(patterns)}[\\p{P}\\s]*$`, 'iu');
}

/** Returns a regular expression that matches a URL segment that is exactly one of the patterns. */
export function wholly(...patterns: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(patterns)}$`, 'iu');
}

/** Separator between a label and its headline: a colon, a bar, a dash or a closing bracket. */
export const LABEL_MARK = '\\s?(?:[:：|｜¦/】\\])]|[-–—](?=\\s))';
