import { UNSPACED } from './language.ts';

// What the index of the search and its queries must agree on, so both halves import it.

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Signs in a row of Chinese or Japanese, in which dictionaries do not agree on what a word is: the same signs are cut
 * differently by what stands beside them. With the marks of length and repetition.
 */
export const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3099\u309Aー々]+/u;

/** Letters in a row of any script without blanks. */
const RUN = new RegExp(`${SIGNS.source}|(?:${UNSPACED.source}|\\p{M})+`, 'gu');

/**
 * Puts blanks between the words of scripts that are written without, as a search index needs them: between all signs of
 * Chinese and Japanese, where words are then found as signs in a row, and between the words of Thai, Lao, Khmer and
 * Burmese (UAX #29 with dictionaries). Any other text is returned unchanged.
 */
export function spacedWords(text: string): string {
  if (!UNSPACED.test(text)) return text;
  return text.replace(RUN, (run) => {
    if (SIGNS.test(run)) return ` ${[...run].join(' ')} `;
    if (!UNSPACED.test(run)) return run;
    return ` ${[...WORDS.segment(run)].map(({ segment }) => segment).join(' ')} `;
  });
}
