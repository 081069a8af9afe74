import { plainText, type TextBlock } from './text-blocks.ts';

/** Blocks of the text that are compared: a heading, a dateline or a caption may stand before the lead's words. */
const BLOCKS = 5;

/** Words in a row that are no coincidence. */
const IN_A_ROW = 8;

/**
 * Whether showing both would repeat the lead: a row of its words, or all of a shorter lead, stands at the beginning of
 * the text. Ignores punctuation.
 *
 * @param text the article's text as shown
 */
export function isRepeatedLead(lead: string, text: readonly TextBlock[]): boolean {
  const words = wordsOf(lead);
  if (words.length === 0) return false;
  const said = ` ${text
    .slice(0, BLOCKS)
    .flatMap((block) => wordsOf(plainText(block)))
    .join(' ')} `;
  const rows = Math.max(1, words.length - IN_A_ROW + 1);
  return Array.from({ length: rows }, (_, start) => words.slice(start, start + IN_A_ROW)).some((row) =>
    said.includes(` ${row.join(' ')} `),
  );
}

/** Words of letters and digits; each Han character counts as a word. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
