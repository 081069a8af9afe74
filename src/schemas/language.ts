import { z } from 'astro/zod';

/** A BCP 47 language tag, for example `en`, `zh-Hant`. */
export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a language is a BCP 47 tag such as en or zh-Hant');

/**
 * Scripts written without blanks between words, inside a class of a regular expression with the flag `u` or `v`.
 * Hangul is none: it has blanks, though particles follow a word without one.
 */
export const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{sc=${script}}`)
  .join('');

/** Scripts written from right to left that a language of today may have (Unicode, bidirectional class R or AL). */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Armi',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The primary subtag of a BCP 47 tag: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** Whether a BCP 47 tag is of English, of whatever country. */
export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === 'en';
}

/** The direction in which the language of a BCP 47 tag is written: that of its script, or of the one it likely has. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(likelyScript(tag) ?? '') ? 'rtl' : 'ltr';
}

function likelyScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch (error) {
    // A tag may have the form of one and none of BCP 47's languages (`abcd`), which ICU refuses.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
