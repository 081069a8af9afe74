import { UNSPACED } from '../../../../src/schemas/language.ts';

/** Most letters of a word; a word without end would be read again from each of its letters in scripts without blanks. */
const LONGEST_WORD = 30;

/** One of the patterns, none of whose words is longer. */
function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|').replaceAll('\\p{L}+', `\\p{L}{1,${LONGEST_WORD}}`)})`;
}

/** Matches a text in which one of the patterns begins where a word begins, case aside. */
export function anywhere(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?=${UNSPACED.source}))${oneOf(patterns)}`, 'iu');
}

/** Matches a text that begins with one of the patterns, behind up to twenty marks and blanks, case aside. */
export function atStart(...patterns: readonly string[]): RegExp {
  return new RegExp(`^[\\p{P}\\p{S}\\s]{0,20}${oneOf(patterns)}`, 'iu');
}

/** Matches a text that ends with one of the patterns as whole words, case aside. */
export function atEnd(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(patterns)}[\\p{P}\\s]*$`, 'iu');
}

/** Matches a part of an address that is one of the patterns and nothing else. */
export function wholly(...patterns: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(patterns)}$`, 'iu');
}

/** What follows a label in front of a headline: a colon, a bar, a dash or a closing bracket. */
export const MARK = '\\s?(?:[:：|｜¦/】\\])]|[-–—](?=\\s))';
