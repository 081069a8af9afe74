/** A letter of a script that has symbols only between its words. */
const LETTER = String.raw`[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]`;

/** What stands among the letters of a text that was read in the wrong encoding: symbols, fractions, control characters. */
const SYMBOL = String.raw`[[\u0080-\u00bf\u2000-\u25ff]&&[\p{S}\p{N}\p{C}]]`;

/** Letters that no word has together with Latin ones. */
const OTHER = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]`;

/** A symbol beside a letter, a capital after a small letter, and letters of two scripts. */
const STRANGE = new RegExp(
  [
    `${LETTER}${SYMBOL}`,
    `${SYMBOL}${LETTER}`,
    String.raw`\p{Ll}[[\u0080-\u07ff]&&\p{Lu}]`,
    String.raw`\p{Script=Latin}${OTHER}`,
    String.raw`${OTHER}\p{Script=Latin}`,
    String.raw`\ufffd`,
  ].join('|'),
  'v',
);

/** The share of a text's words with letters beyond ASCII that no language writes so: high for one read in a wrong encoding. */
export function strangeShare(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[^\0-\x7f]/.test(word));
  return words.length === 0 ? 0 : words.filter((word) => STRANGE.test(word)).length / words.length;
}
